import { expect, test } from 'vitest'
import { wrongCodes } from '../../../src/server/class/wrongCodes.ts'

function counting() {
  const clock = { tick: 0 }
  const wrong = wrongCodes({ now: () => 0, tick: () => clock.tick })
  const count = (address: string, times: number) => {
    for (let time = 0; time < times; time++) wrong.count(address)
  }
  return { clock, wrong, count }
}

test('forty wrong codes in a row, then one every two seconds', () => {
  const { clock, wrong, count } = counting()
  count('a', 39)
  expect(wrong.wait('a')).toBe(0)
  count('a', 1)
  expect(wrong.wait('a')).toBe(2)
  clock.tick = 2000
  expect(wrong.wait('a')).toBe(0)
  count('a', 1)
  expect(wrong.wait('a')).toBe(2)
})

test('of one address are not held against another, and are forgotten', () => {
  const { clock, wrong, count } = counting()
  count('a', 100)
  expect(wrong.wait('b')).toBe(0)
  clock.tick = 201_000
  expect(wrong.wait('a')).toBe(0)
  count('a', 39)
  expect(wrong.wait('a')).toBe(0)
})

test('of very many addresses take no more and more room: the oldest are let go', () => {
  const { wrong, count } = counting()
  count('first', 60)
  for (let number = 0; number < 10_000; number++) count(`address ${number}`, 1)
  expect(wrong.wait('first')).toBe(0)
})
