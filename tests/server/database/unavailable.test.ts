import { expect, test } from 'vitest'
import { isUnavailable, Unavailable } from '../../../src/server/database/unavailable.ts'

const coded = (code: string, message = '') => Object.assign(new Error(message), { code })

test.each([
  ['said so', new Unavailable(), true],
  ['stopping', coded('57P01'), true],
  ['starting', coded('57P03'), true],
  ['a full disk', coded('53100'), true],
  ['a deadlock', coded('40P01'), true],
  ['too slow', coded('57014'), true],
  ['nobody there', coded('ECONNREFUSED'), true],
  ['cut off', coded('ECONNRESET'), true],
  ['a lost connection', new Error('Connection terminated unexpectedly'), true],
  ['no connection free', new Error('timeout exceeded when trying to connect'), true],
  ['a wrong query', coded('42601'), false],
  ['a row twice', coded('23505'), false],
  ['a mistake of ours', new TypeError('connection is undefined'), false],
  ['something else', new Error('no edge of the story graph holds'), false],
  ['no error', 'x', false],
])('%s', (_, error, unavailable) => expect(isUnavailable(error)).toBe(unavailable))
