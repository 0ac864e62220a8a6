import { expect, it } from 'vitest'
import { liveInputs } from '../../../src/core/graph/live.ts'
import { parseDeed } from '../../../src/ink/tag.ts'

/** Three nodes in a row; the second step looks at `late`, and `clock` says whether the first starts a clock. */
const row = (clock: boolean) => ({
  scenario: 'row',
  story: '',
  inputs: [{ kind: 'band' as const, person: 'ana' }, { kind: 'late' as const }],
  choices: [
    { id: 'go', deed: parseDeed(clock ? ['clock:shed'] : []) },
    { id: 'ask', deed: parseDeed([]) },
  ],
  showings: [{ lines: [], cues: [], words: 0, decisive: false }],
  nodes: [
    { offers: [{ choice: 0, edges: [{ when: [[0, 3]] as const, shows: 0, to: 1 }] }] },
    { offers: [{ choice: 1, edges: [{ when: [[1, 1]] as const, shows: 0, to: 2 }] }] },
    { ending: 'end', offers: [] },
  ],
  roots: [],
})

it('is what a later step looks at', () => {
  expect([...liveInputs(row(false))]).toEqual([0b11, 0b10, 0])
})

it('forgets the clock where another starts', () => {
  expect([...liveInputs(row(true))]).toEqual([0b01, 0b10, 0])
})
