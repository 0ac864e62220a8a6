import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { proveScenario } from '../../src/commands/proveScenario.ts'
import { proofText } from '../../src/commands/proveText.ts'
import { axes } from '../../src/core/catalogue/axis.ts'
import { percent } from '../../src/core/graph/values/percent.ts'
import { parseNotation } from '../../src/core/record/notation.ts'
import { scoreOf } from '../../src/core/score/score.ts'
import { compileStory } from '../../src/ink/compile/compileStory.ts'
import { createNarrator } from '../../src/ink/narrator.ts'
import { axesFaults } from '../../src/proof/axesFaults.ts'
import { copyOf, type Edit, fixtures } from '../support/fixture.ts'

/** A proof of the kiln after these edits, and a way to score its paths. */
function prove(...edits: readonly Edit[]) {
  const folder = edits.length === 0 ? join(fixtures, 'kiln') : copyOf('kiln', ...edits)
  const proof = proveScenario(dirname(folder), 'kiln', {})
  const { manifest, ...compiled } = compileStory(folder)
  const narrate = createNarrator({ manifest, ...compiled })
  const score = (given: Readonly<Record<string, string>>, path: readonly (string | number)[]) => {
    const events = parseNotation(path.join(' '))
    const { beats, halt } = narrate({ given, seed: 1, events })
    expect(halt).toBeUndefined()
    return scoreOf({ manifest, beats, events })
  }
  return { proof, score, faults: axesFaults(proof) }
}

describe('the scores of a scenario', () => {
  const { proof, score } = prove()
  const roots = proof.roots ?? []

  it('are there for every combination of what is given', () => {
    expect(roots.map(({ given }) => given)).toEqual([{ county: 'adams' }, { county: 'weld' }])
  })

  it('are best and worst by paths that come to just that', () => {
    for (const { given, axes: byAxis } of roots)
      for (const axis of axes)
        for (const which of ['best', 'worst'] as const) {
          const { points, path } = byAxis[axis][which]
          expect([axis, which, score(given as Record<string, string>, path)[axis].points]).toEqual([
            axis,
            which,
            points,
          ])
        }
  })

  it('are mean between worst and best', () => {
    for (const { axes: byAxis } of roots)
      for (const axis of axes) {
        expect(byAxis[axis].chance).toBeGreaterThan(byAxis[axis].worst.points)
        expect(byAxis[axis].chance).toBeLessThan(byAxis[axis].best.points)
      }
  })

  it('have a joint path, at 90 % of the best on each axis and without screen-out', () => {
    for (const { given, axes: byAxis, joint } of roots) {
      const scored = score(given as Record<string, string>, joint?.path ?? [])
      expect(scored.screenOuts).toEqual([])
      for (const axis of axes) {
        expect(scored[axis].points).toBe(joint?.axes[axis])
        expect(percent(scored[axis].points, byAxis[axis].best.points)).toBeGreaterThanOrEqual(90)
      }
    }
  })

  it('name each screen-out with a path that comes to it', () => {
    expect(proof.screenOuts?.map(({ id }) => id).sort()).toEqual(['offender-only', 'tied-interpreter'])
    for (const { id, path, given } of proof.screenOuts ?? [])
      expect(score(given as Record<string, string>, path).screenOuts).toContain(id)
  })

  it('are printed, a line for each axis', () => {
    expect(proofText(proof)).toMatch(
      /points county=adams:\n {4}recognition: best \d+, worst -\d+, by chance -?\d+\.\d \(/,
    )
  })
})

describe('a story is wrong', () => {
  it('where no path is good on all axes', () => {
    const { faults } = prove([
      'kiln.ink',
      '# approach:safety-plan@ben # approach:safety-plan@eva # event:safety-planned]',
      '# approach:safety-plan@ben # approach:safety-plan@eva # event:care-denied]',
    ])
    expect(faults.join()).toMatch(/County=adams: no path without screen-out comes to 90 % of the best on all four axes/)
  })

  it('where the best recognition has a price in trust', () => {
    expect(atGate.join()).toMatch(/The best recognition costs more than 15 of 100 in cooperation or safety/)
  })

  it('where someone who sees only the words comes off well', () => {
    expect(atGate).toContain(
      'Playing "first" without thought comes within 25 of 100 of the best on cooperation, safety and case alike.',
    )
  })
})

const atGate = axesFaults(proveScenario(fixtures, 'gate', {}))
