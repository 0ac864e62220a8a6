import { describe, expect, it } from 'vitest'
import { axes } from '../../../src/core/catalogue/axis.ts'
import { graphValues } from '../../../src/core/graph/values/graphValues.ts'
import { readingOf } from '../../../src/core/look/reading.ts'
import { willingness } from '../../../src/core/model/barrier.ts'
import type { PlayInput } from '../../../src/core/record/playEvent.ts'
import { scoreOf } from '../../../src/core/score/score.ts'
import type { Beat } from '../../../src/core/story/beat.ts'
import { everyPath } from '../../support/everyPath.ts'
import { gate } from '../../support/gate.ts'
import { carefulOn } from '../../support/hands.ts'
import { kiln } from '../../support/kiln.ts'
import { provedGraph } from '../../support/proved.ts'
import { oneOf, randomFrom } from '../../support/randomPlay.ts'

const choicesOf = (events: readonly PlayInput[]) =>
  events.flatMap((event) => (event.type === 'choose' ? [event.choice] : []))

const assessedIn = (events: readonly PlayInput[]) => events.find((event) => event.type === 'assess')?.category

describe.each([
  ['the gate', gate, {}],
  ['the kiln', kiln, { county: 'weld' }],
] as const)('a reading of %s, against every path that goes on from there', (_, told, given) => {
  const { compiled, narrator } = told
  const { manifest } = compiled
  const values = graphValues(provedGraph(compiled), manifest)
  const noted = new Set(Object.keys(manifest.cues))
  const paths = everyPath(narrator, compiled, given).map((path) => {
    const last = path.beats.at(-1) as Beat
    return {
      ...path,
      choices: choicesOf(path.events),
      assessed: assessedIn(path.events),
      score: carefulOn(told, given, path.events),
      doors: Object.entries(last.model.people).flatMap(([person, { barriers }]) =>
        willingness(barriers) >= 2 ? [person] : [],
      ),
    }
  })

  const from = (choices: readonly string[], assessed: string | undefined) => {
    const going = paths.filter(
      (path) =>
        choices.every((choice, turn) => path.choices[turn] === choice) &&
        (assessed === undefined || path.assessed === assessed),
    )
    return {
      reach: Object.fromEntries(axes.map((axis) => [axis, Math.max(...going.map(({ score }) => score[axis].points))])),
      endings: Object.keys(manifest.scenario.endings).filter((id) =>
        going.some(({ beats }) => beats.at(-1)?.ending === id),
      ),
      doors: Object.keys(manifest.cast).filter((person) => going.some(({ doors }) => doors.includes(person))),
    }
  }

  it.each(Array.from({ length: 12 }, (_, seed) => seed))('play %i', (seed) => {
    const { events, choices, assessed } = oneOf(randomFrom(seed), paths)
    const reading = readingOf(values, { given, events, noted })
    const board = events.findIndex(({ type }) => type === 'assess')
    const before = events.slice(0, board).filter(({ type }) => type === 'choose').length
    expect(reading?.turns).toHaveLength(choices.length + 1)
    for (const { turn, made, offers, reach, endings, doors } of reading?.turns ?? []) {
      expect(made).toBe(choices[turn])
      const sofar = choices.slice(0, turn)
      expect({ reach, endings, doors }).toEqual(from(sofar, turn > before ? assessed : undefined))
      for (const { choice, screenOuts: _, ...prospect } of offers)
        expect([choice, prospect]).toEqual([choice, from([...sofar, choice], turn >= before ? assessed : undefined)])
    }
  })

  it('counts what was not noted when suspicion was stated', () => {
    for (const { events } of paths.slice(0, 40)) {
      const { beats } = narrator({ given, seed: 1, events })
      const plain = scoreOf({ manifest, beats, events })
      const reading = readingOf(values, { given, events, noted: new Set() })
      const best = Object.keys(manifest.report).length * 2
      expect(reading?.turns.at(-1)?.reach.case).toBe(plain.case.points + best)
    }
  })

  it('has nothing for what was not given', () => {
    expect(readingOf(values, { given: { moon: 'full' }, events: [], noted })).toBeUndefined()
  })
})
