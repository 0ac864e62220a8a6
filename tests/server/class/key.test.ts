import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { hashOfKey, keyFrom, sameKey } from '../../../src/server/class/key.ts'
import { newRoster } from '../../../src/server/class/roster.ts'
import { newKey } from './support/device.ts'

/** A hash that is another's but for one byte. */
const butFor = (hash: Buffer, place: number): Buffer => {
  const other = Buffer.from(hash)
  other[place] = (other[place] ?? 0) ^ 1
  return other
}

describe('one key is another', () => {
  const one = hashOfKey(newKey())

  test.each<[string, Buffer, boolean]>([
    ['a copy', Buffer.from(one), true],
    ['another in the first byte', butFor(one, 0), false],
    ['another in the last byte', butFor(one, 31), false],
    ['its beginning', one.subarray(0, 31), false],
    ['longer by a byte', Buffer.concat([one, Buffer.alloc(1)]), false],
    ['nothing', Buffer.alloc(0), false],
  ])('%s', (_, other, same) => {
    expect([sameKey(one, other), sameKey(other, one)]).toEqual([same, same])
  })
})

describe('who has a key', () => {
  const [host, screen, seat] = [newKey(), newKey(), newKey()].map(hashOfKey) as [Buffer, Buffer, Buffer]
  const roster = newRoster(host, screen)
  const entry = { seq: 2, time: 0, by: 1, type: 'joined', name: 'Heron' } as const
  roster.follow({ entry, idem: null, body: null, key: seat })

  const compared = vi.fn(crypto.timingSafeEqual)
  const theirs = crypto.timingSafeEqual
  afterEach(() => {
    crypto.timingSafeEqual = theirs
    syncBuiltinESMExports()
    compared.mockClear()
  })

  test.each([
    ['the host', host, 1, { role: 'host' }],
    ['the screen', screen, 2, { role: 'screen' }],
    ['a seat', seat, 3, { role: 'seat', seat: 1 }],
    ['nobody, by one byte', butFor(host, 31), 2, undefined],
  ] as const)('is told by whole hashes, in a time that says nothing: %s', (_, key, times, reader) => {
    crypto.timingSafeEqual = compared
    syncBuiltinESMExports()
    expect(roster.readerOf(key)).toEqual(reader)
    expect(compared).toHaveBeenCalledTimes(times)
  })

  test.each([host, screen, seat])('is nobody with the beginning of a hash', (hash) => {
    expect(roster.readerOf(hash.subarray(0, 16))).toBeUndefined()
  })
})

test.each([undefined, '', 'Bearer', 'Bearer short', `Basic ${newKey()}`, `Bearer ${newKey()}x`])(
  'there is no key in %j',
  (header) => expect(keyFrom(header)).toBeUndefined(),
)
