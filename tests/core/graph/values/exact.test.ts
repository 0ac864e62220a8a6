import { describe, expect, it } from 'vitest'
import { axes } from '../../../../src/core/catalogue/axis.ts'
import { beatFacts } from '../../../../src/core/graph/beatFacts.ts'
import type { GraphRoot } from '../../../../src/core/graph/storyGraph.ts'
import { extremePath } from '../../../../src/core/graph/values/axisPaths.ts'
import { atRoot } from '../../../../src/core/graph/values/axisValues.ts'
import { conductOf, reachableScreenOuts } from '../../../../src/core/graph/values/conduct.ts'
import { graphValues } from '../../../../src/core/graph/values/graphValues.ts'
import { machineOf } from '../../../../src/core/graph/values/machine.ts'
import { type PlayInput, standards, wordings } from '../../../../src/core/record/playEvent.ts'
import { careful, careless } from '../../../../src/core/score/careful.ts'
import { type Score, scoreOf } from '../../../../src/core/score/score.ts'
import type { Beat } from '../../../../src/core/story/beat.ts'
import { everyPath } from '../../../support/everyPath.ts'
import { gate } from '../../../support/gate.ts'
import { scoredBy } from '../../../support/hands.ts'
import { kiln } from '../../../support/kiln.ts'
import { provedGraph } from '../../../support/proved.ts'
import { oneOf, randomFrom } from '../../../support/randomPlay.ts'
import type { toldFrom } from '../../../support/told.ts'

type Told = ReturnType<typeof toldFrom>
type Given = Readonly<Record<string, string>>

describe.each([
  ['the gate', gate, {}],
  ['the kiln in Adams', kiln, { county: 'adams' }],
  ['the kiln in Weld', kiln, { county: 'weld' }],
] as const)('%s, against every path told and scored', (_, told, given) => {
  const { compiled, narrator } = told
  const { manifest } = compiled
  const graph = provedGraph(compiled)
  const values = graphValues(graph, manifest).axes
  const root = graph.roots.findIndex((one) => JSON.stringify(one.given) === JSON.stringify(given))
  const paths = everyPath(narrator, compiled, given)
  const best = paths.map(({ events }) => scoredBy(careful(manifest), told, given, events))

  it.each(axes)('knows the best of %s', (axis) => {
    expect(atRoot(values[axis], root).best).toBe(Math.max(...best.map((score) => score[axis].points)))
  })

  it('knows the worst of each', () => {
    for (const counted of ['recognition', 'case'] as const) {
      const scores = paths.map(({ events }) => scoredBy(careless(manifest, counted), told, given, events))
      for (const axis of axes.filter((one) => (one === 'recognition') === (counted === 'recognition')))
        expect([axis, atRoot(values[axis], root).worst]).toEqual([
          axis,
          Math.min(...scores.map((score) => score[axis].points)),
        ])
    }
  })

  it.each(['cooperation', 'safety'] as const)('knows the mean of %s by chance', (axis) => {
    const mean = paths.reduce((sum, { share }, path) => sum + share * (best[path]?.[axis].points as number), 0)
    expect(atRoot(values[axis], root).chance).toBeCloseTo(mean, 9)
  })

  it.each(axes)('prints a best and a worst path of %s that come to just that', (axis) => {
    for (const which of ['best', 'worst'] as const) {
      const events = extremePath(axis, values[axis], root, which)
      const { beats, halt } = narrator({ given, seed: 1, events })
      expect(halt).toBeUndefined()
      expect(beats.at(-1)?.ending).toBeTruthy()
      expect(scoreOf({ manifest, beats, events })[axis].points).toBe(atRoot(values[axis], root)[which])
      expect(beatFacts(graph, manifest, given, events)).toHaveLength(beats.length)
    }
  })

  it('knows the mean of recognition and case by chance, within what 1,000 plays can tell', () => {
    const played = Array.from({ length: 1000 }, (_, seed) => byChance(told, given, seed))
    for (const axis of ['recognition', 'case'] as const) {
      const points = played.map((score) => score[axis].points)
      const mean = points.reduce((sum, one) => sum + one, 0) / points.length
      const spread = Math.sqrt(points.reduce((sum, one) => sum + (one - mean) ** 2, 0) / points.length)
      const far = Math.abs(atRoot(values[axis], root).chance - mean)
      expect(far, axis).toBeLessThan((4 * spread) / Math.sqrt(points.length))
    }
  })

  it('finds every screen-out that a path comes to', () => {
    const conduct = conductOf(machineOf({ ...graph, roots: [graph.roots[root] as GraphRoot] }, manifest))
    const reached = reachableScreenOuts(conduct)
    expect(new Set(reached.map(({ id }) => id))).toEqual(new Set(best.flatMap(({ screenOuts }) => screenOuts)))
    for (const { id, choices } of reached) {
      const events: PlayInput[] = choices.map((choice) => ({ type: 'choose', choice }))
      const { beats, halt } = narrator({ given, seed: 1, events })
      expect(halt).toBeUndefined()
      expect(scoreOf({ manifest, beats, events }).screenOuts).toContain(id)
    }
  })
})

/** A play by chance, as `contract.md` 3 has it. */
function byChance({ compiled, narrator }: Told, given: Given, seed: number): Score {
  const random = randomFrom(seed)
  const { scenario, report } = compiled.manifest
  const events: PlayInput[] = []
  const noted = new Set<string>()
  const met = new Set<string>()
  const done = new Set<string>()
  for (;;) {
    const { beats } = narrator({ given, seed: 1, events })
    const beat = beats.at(-1) as Beat
    for (const cue of beat.lines.flatMap(({ cues }) => cues)) {
      if (met.has(cue)) continue
      met.add(cue)
      if (random() < 0.5) continue
      noted.add(cue)
      events.push({ type: 'note', cue })
    }
    if (beat.part === 'board' && !done.has('board')) {
      for (const note of noted)
        if (random() < 0.5) events.push({ type: 'pin', tray: oneOf(random, scenario.trays), note })
      events.push({
        type: 'assess',
        category: oneOf(random, scenario.categories),
        standard: oneOf(random, standards),
        confidence: 50,
      })
    }
    if (beat.part === 'report' && !done.has('report'))
      for (const line of Object.keys(report)) events.push({ type: 'report', line, wording: oneOf(random, wordings) })
    done.add(beat.part)
    if (beat.choices.length === 0) return scoreOf({ manifest: compiled.manifest, beats, events })
    events.push({ type: 'choose', choice: oneOf(random, beat.choices).id })
  }
}
