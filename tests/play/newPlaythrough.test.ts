import { expect, test } from 'vitest'
import { Playthrough } from '../../src/core/record/playthrough.ts'
import { idFrom, newPlaythrough } from '../../src/play/newPlaythrough.ts'

const start = { scenario: 'gate', story: 'a'.repeat(16), rules: 'b'.repeat(16), given: { county: 'adams' } }

test.each([0, 127, 128, 255])('bytes of %i make a record that can be read again', (byte) => {
  const playthrough = newPlaythrough(start, (count) => new Uint8Array(count).fill(byte))
  expect(Playthrough.parse(playthrough)).toEqual(playthrough)
  expect(playthrough).toMatchObject({ ...start, format: 1, events: [] })
})

test('an id takes six bits of each byte', () => {
  expect(idFrom(new Uint8Array([0, 63, 64, 255]))).toBe('A_A_')
})
