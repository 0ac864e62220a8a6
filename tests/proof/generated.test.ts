import fc from 'fast-check'
import { expect, test } from 'vitest'
import { disagreement } from './agree.ts'
import { plainStory } from './generate/plainStory.ts'
import { inkStory } from './generate/story.ts'
import { inkOf } from './inkOf.ts'

/** Programs tried: a few in `npm test`, `PROOF_PROGRAMS` of them in `npm run soak`, from `PROOF_SEED`. */
const programs = Number(process.env['PROOF_PROGRAMS'] ?? 8)
const seed = Number(process.env['PROOF_SEED'] ?? 20_260_101)
const perProgram = 15_000

test.each([
  ['with lists and chance', inkStory],
  ['without', plainStory],
])(
  'generated programs do what the proof says, %s',
  (_, stories) => {
    let compiled = 0
    const tell = (source: string) => {
      let ink: object
      try {
        ink = inkOf(source)
      } catch {
        return
      }
      compiled += 1
      expect(
        disagreement(ink, { seed: 7, states: 150, objects: 3_000, paths: 3, plays: 4, longest: 20, most: 40 }),
      ).toBeUndefined()
    }
    fc.assert(fc.property(stories, tell), { numRuns: programs, seed, endOnFailure: false })
    expect(compiled).toBeGreaterThan(programs / 2)
  },
  20_000 + programs * perProgram,
)
