import { expect, test } from 'vitest'
import type { Database, Standing } from '../../src/server/database/database.ts'
import { addressesOf, hereRoutes, isOpen } from '../../src/server/hereRoutes.ts'

const database = (standing: Standing) => ({ standing: () => standing }) as unknown as Database
const ask = async (host: string, standing: Standing) =>
  (await hereRoutes({ host, port: 4000 }, database(standing)).request('/here')).json()

test('says whether one can teach, and why not', async () => {
  expect(await ask('127.0.0.1', { teaching: 'ready' })).toEqual({ teaching: 'ready', addresses: [], lan: false })
  const none = { teaching: 'none', why: 'There is no disk.' } as const
  expect(await ask('localhost', none)).toEqual({ ...none, addresses: [], lan: false })
})

test('names the address that it listens at, or every one of this machine', () => {
  expect(addressesOf({ host: '192.168.1.7', port: 4000 })).toEqual(['http://192.168.1.7:4000'])
  for (const address of addressesOf({ host: '0.0.0.0', port: 4000 }))
    expect(address).toMatch(/^http:\/\/\d+\.\d+\.\d+\.\d+:4000$/)
})

test.each([
  ['127.0.0.1', false],
  ['localhost', false],
  ['::1', false],
  ['0.0.0.0', true],
  ['::', true],
  ['192.168.1.7', true],
])('%s is open to others: %j', (host, open) => expect(isOpen(host)).toBe(open))
