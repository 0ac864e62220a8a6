import { expect, test } from 'vitest'
import { changesBetween } from '../../src/author/changes.ts'
import type { Proof } from '../../src/proof/proof.ts'

const proof: Proof = {
  story: 'gate',
  closed: true,
  nodes: 40,
  transitions: 90,
  states: 60,
  ms: 10,
  endings: [{ id: 'closed', text: '', path: [] }],
  errors: [],
  unreached: { choices: [], knots: [], lines: [] },
  lines: 15,
  cycles: [],
  warnings: [],
  choices: 7,
  words: { longestPath: 120, path: [] },
}

test('nothing differs from itself, however long it took', () => {
  expect(changesBetween(proof, { ...proof, ms: 99 })).toEqual([])
})

test('faults, endings and figures', () => {
  const after = {
    ...proof,
    nodes: 44,
    endings: [{ id: 'open', text: '', path: [] }],
    unreached: { choices: ['look-list'], knots: [], lines: [] },
    words: { longestPath: 131, path: [] },
  }
  expect(changesBetween(proof, after)).toEqual([
    { kind: 'fault', what: 'No path offers the choice look-list.', now: 'new' },
    { kind: 'ending', what: 'open', now: 'new' },
    { kind: 'ending', what: 'closed', now: 'gone' },
    { kind: 'figure', what: 'words', was: 120, is: 131 },
    { kind: 'figure', what: 'nodes', was: 40, is: 44 },
  ])
})

test('the best of an axis, where both know it', () => {
  const axis = (points: number) => ({ best: { points, path: [] }, worst: { points: 0, path: [] }, chance: 1 })
  const withBest = (points: number): Proof => ({
    ...proof,
    roots: [
      {
        given: {},
        axes: { recognition: axis(30), cooperation: axis(40), safety: axis(points), case: axis(50) },
        joint: { path: [], axes: { recognition: 30, cooperation: 40, safety: points, case: 50 } },
        unforced: true,
      },
    ],
  })
  expect(changesBetween(withBest(20), withBest(18))).toEqual([{ kind: 'best', what: 'safety', was: 20, is: 18 }])
  expect(changesBetween(proof, withBest(18))).toEqual([])
})
