import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileStory } from '../../src/ink/compile/compileStory.ts'
import { type ExploreOptions, explore } from '../../src/proof/explore.ts'
import { scenarioInputs } from '../../src/proof/scenarioInputs.ts'
import { fixtures } from '../support/fixture.ts'
import { counts } from './features/counts.ts'
import { flow } from './features/flow.ts'
import { lists } from './features/lists.ts'
import { variables } from './features/variables.ts'
import { plainStory } from './generate/plainStory.ts'
import { inkOf } from './inkOf.ts'

/** Programs tried, from `PROOF_SEED`: `npm run soak` sets both. */
const programs = Number(process.env['PROOF_PROGRAMS'] ?? 20)
const seed = Number(process.env['PROOF_SEED'] ?? 20_260_101)

/** Steps done again from memory, and every one of them run, must come to one and the same graph. */
function same(ink: object, options: ExploreOptions = {}): void {
  const bounded = { seed: 7, states: 1000, objects: 3000, ...options }
  const { program: _, ...remembered } = explore(ink, bounded)
  const { program: __, ...run } = explore(ink, { ...bounded, reuse: false })
  expect(remembered).toEqual(run)
}

test.each([...variables, ...counts, ...flow, ...lists])('$name', ({ ink, inputs, given }) => {
  same(inkOf(ink), { ...(inputs && { inputs }), ...(given && { given }) })
})

test.each(['gate', 'shed'])('the scenario %s', (id) => {
  const { ink, manifest } = compileStory(join(fixtures, id))
  same(ink, { ...scenarioInputs(manifest), states: 600 })
})

test(
  'generated programs',
  () => {
    const tell = (source: string) => {
      let ink: object
      try {
        ink = inkOf(source)
      } catch {
        return
      }
      same(ink, { states: 150 })
    }
    fc.assert(fc.property(plainStory, tell), { numRuns: programs, seed, endOnFailure: false })
  },
  20_000 + programs * 2000,
)
