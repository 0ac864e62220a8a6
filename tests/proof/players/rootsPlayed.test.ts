import { expect, test } from 'vitest'
import { rootsPlayed } from '../../../src/proof/players/rootsPlayed.ts'

test('all roots are played, or as many spread over them', () => {
  expect(rootsPlayed(1)).toEqual([0])
  expect(rootsPlayed(6)).toEqual([0, 1, 2, 3, 4, 5])
  const many = rootsPlayed(480)
  expect([many.length, many[0], many[1], many.at(-1)]).toEqual([24, 0, 20, 460])
  expect(new Set(rootsPlayed(25)).size).toBe(24)
})
