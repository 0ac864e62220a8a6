import { describe, expect, it } from 'vitest'
import { mapOf } from '../../../src/core/graph/map/mapOf.ts'
import { graphValues } from '../../../src/core/graph/values/graphValues.ts'
import { walk } from '../../../src/core/graph/walk.ts'
import { eventsOfWay, mapAheadOf } from '../../../src/core/look/mapAhead.ts'
import { endingsAt, mapStandings } from '../../../src/core/look/mapStanding.ts'
import { pathMapOf } from '../../../src/core/look/pathMap.ts'
import { choicesMade, readingOf } from '../../../src/core/look/reading.ts'
import { everyPath } from '../../support/everyPath.ts'
import { gate } from '../../support/gate.ts'
import { kiln } from '../../support/kiln.ts'
import { provedGraph } from '../../support/proved.ts'
import { oneOf, randomFrom } from '../../support/randomPlay.ts'

describe.each([
  ['the gate', gate, {}],
  ['the kiln', kiln, { county: 'weld' }],
] as const)('the map of %s around a path, against every path told', (_, told, given) => {
  const { compiled, narrator } = told
  const { manifest } = compiled
  const graph = provedGraph(compiled)
  const values = graphValues(graph, manifest)
  const map = mapOf(graph, manifest)
  const noted = new Set(Object.keys(manifest.cues))
  const beatsOn = (events: Parameters<typeof walk>[3]) =>
    walk(graph, manifest, given, events).map(({ node }) => map.beatOf[node] as number)
  const paths = everyPath(narrator, compiled, given).map(({ events, beats }) => ({
    events,
    told: beats,
    made: choicesMade(events),
    on: beatsOn(events),
  }))
  /** How many choices two paths have in common from the first, each made with the same assessment. */
  const common = (one: (typeof paths)[number], other: (typeof paths)[number]) => {
    const parts = one.made.findIndex(
      ({ choice, assessed }, turn) => other.made[turn]?.choice !== choice || other.made[turn]?.assessed !== assessed,
    )
    return parts < 0 ? one.made.length : parts
  }

  it.each(Array.from({ length: 12 }, (_, seed) => seed))('play %i', (seed) => {
    const own = oneOf(randomFrom(seed), paths)
    const others = paths.map((path) => ({ ...path, shared: common(own, path) }))
    const ahead = mapAheadOf(values, { given, events: own.events, noted }, map.beatOf)
    const onMap = pathMapOf(graph, manifest, map, { given, events: own.events })
    if (!ahead || !onMap) throw new Error('no map')
    expect(onMap.turns.map(({ beat }) => beat)).toEqual(own.on)

    const until = map.beats.map((_, beat) =>
      Math.max(-1, ...others.map(({ on, shared }) => Math.min(shared, on.lastIndexOf(beat)))),
    )
    expect(ahead.openUntil).toEqual(until)

    for (const [beat, way] of ahead.ways.entries()) {
      const off = others.flatMap(({ on, shared }) =>
        on.includes(beat) ? [{ shared, choices: on.indexOf(beat) - shared }] : [],
      )
      if (own.on.includes(beat) || off.length === 0) {
        expect([beat, way]).toEqual([beat, undefined])
        continue
      }
      const fewest = Math.min(...off.map(({ choices }) => choices))
      expect([beat, way?.steps.length]).toEqual([beat, fewest])
      expect(way?.fork).toBe(Math.max(...off.filter(({ choices }) => choices === fewest).map(({ shared }) => shared)))
      const events = eventsOfWay(own.events, way as NonNullable<typeof way>)
      const { beats, halt } = narrator({ given, seed: 1, events })
      expect(halt).toBeUndefined()
      expect(beatsOn(events).at(-1)).toBe(beat)
      expect(beats).toHaveLength((way?.fork ?? 0) + fewest + 1)
    }
  })

  it('says what each choice on offer leads to, as the story goes on', () => {
    for (const own of paths.slice(0, 40)) {
      const turns = pathMapOf(graph, manifest, map, { given, events: own.events })?.turns ?? []
      for (const [turn, { offers, made }] of turns.entries()) {
        expect(offers.map(({ choice }) => choice)).toEqual(own.told[turn]?.choices.map(({ id }) => id))
        for (const { choice, to } of offers) {
          const before = eventsOfWay(own.events, { fork: turn, steps: [{ choice }] })
          expect([choice, to]).toEqual([choice, beatsOn(before).at(-1)])
        }
        if (made !== undefined) expect(offers.find(({ choice }) => choice === made)?.to).toBe(turns[turn + 1]?.beat)
      }
    }
  })

  it('counts endings as a reading does, and calls nothing closed that lies on the path', () => {
    for (const { events } of paths.slice(0, 60)) {
      const ahead = mapAheadOf(values, { given, events, noted }, map.beatOf)
      const onMap = pathMapOf(graph, manifest, map, { given, events })
      if (!ahead || !onMap) throw new Error('no map')
      for (const { turn, endings } of readingOf(values, { given, events, noted })?.turns ?? []) {
        expect(endingsAt(onMap, ahead, turn).open).toBe(endings.length)
        for (const { relation, closed } of mapStandings(onMap, ahead, turn))
          if (relation === 'taken') expect(closed).toBe(false)
      }
    }
  })

  it('has nothing for what was not given', () => {
    const other = { given: { moon: 'full' }, events: [], noted }
    expect(mapAheadOf(values, other, map.beatOf)).toBeUndefined()
    expect(pathMapOf(graph, manifest, map, other)).toBeUndefined()
  })
})
