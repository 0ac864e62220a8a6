import { describe, expect, it } from 'vitest'
import { graphValues } from '../../../src/core/graph/values/graphValues.ts'
import { walkedBeats } from '../../../src/core/graph/walkedBeats.ts'
import { drillsOf } from '../../../src/core/look/drill.ts'
import { readingOf } from '../../../src/core/look/reading.ts'
import { turnLooks } from '../../../src/core/look/turnLook.ts'
import type { PlayInput } from '../../../src/core/record/playEvent.ts'
import { agreementOf, classSplits, mostSplit } from '../../../src/teach/debrief/classSplits.ts'
import { classWays } from '../../../src/teach/debrief/classWays.ts'
import { drillStands } from '../../../src/teach/debrief/drillStands.ts'
import { splitCost } from '../../../src/teach/debrief/splitCost.ts'
import { walker } from '../../../src/teach/host/hostDesk.ts'
import { kilnClass, kilnGiven, kilnStory } from '../../support/kilnClass.ts'

const walk = () => walker(kilnStory(), kilnGiven)
const readingFor = (events: readonly PlayInput[]) => {
  const { graph, manifest } = kilnStory()
  return readingOf(graphValues(graph, manifest), { given: kilnGiven, events, noted: new Set() })
}
const toStop = 'read-ad look-locker plan'

/** Three votes for one thing, one for another; the host takes that one. */
function voted() {
  const lesson = kilnClass('together', 4)
  lesson.host({ type: 'start' })
  for (const [at, choice] of toStop.split(' ').entries()) lesson.host({ type: 'take', at, choice })
  for (const seat of [1, 2, 3]) lesson.seat(seat, 'say-so')
  lesson.seat(4, 'arrest')
  lesson.host({ type: 'take', at: 3, choice: 'arrest', saying: 'To see what it costs.' })
  return lesson
}

/** Two that go one way, one that goes another, one that has not come so far. */
function apart() {
  const lesson = kilnClass('each', 4)
  lesson.host({ type: 'start' })
  lesson.seat(1, `${toStop} say-so`)
  lesson.seat(2, `${toStop} say-so`)
  lesson.seat(3, 'plan look-locker read-ad arrest')
  lesson.seat(4, 'plan')
  return lesson
}

describe('where a class split', () => {
  it('is where it voted, with what the host made of it', () => {
    const [split, ...others] = classSplits(voted().room.session, kilnStory(), walk())
    expect(others).toEqual([])
    expect(split).toMatchObject({
      offered: ['say-so', 'arrest', 'go-on'],
      counts: { 'say-so': 3, arrest: 1, 'go-on': 0 },
      taken: { choice: 'arrest', saying: 'To see what it costs.' },
    })
  })

  it('is, each on their own, where several came to the same decisive beat', () => {
    const [split, ...others] = classSplits(apart().room.session, kilnStory(), walk())
    expect(others).toEqual([])
    expect(split?.counts).toEqual({ 'say-so': 2, arrest: 1, 'go-on': 0 })
    expect(split?.members.map(({ turn }) => turn)).toEqual([3, 3, 3])
  })

  it('costs, by axis, what a choice gives up against the best on offer', () => {
    const [split] = classSplits(voted().room.session, kilnStory(), walk())
    const cost = split && splitCost(split, readingFor)
    const [first] = split?.members ?? []
    const turn = first && readingFor(first.events)?.turns[first.turn]
    const best = first && readingFor(first.events)?.whole.cooperation.best
    for (const { choice, reach } of turn?.offers ?? [])
      expect(cost?.get(choice)?.cooperation).toBe(
        (100 * ((turn?.reach.cooperation ?? 0) - reach.cooperation)) / (best ?? 1),
      )
    expect(Math.min(...[...(cost?.values() ?? [])].map(({ cooperation }) => cooperation))).toBe(0)
    expect(cost?.get('arrest')?.cooperation).toBeGreaterThan(0)
  })

  it('is not known in cost where nothing is known of a world', () => {
    const [split] = classSplits(apart().room.session, kilnStory(), walk())
    expect(split && splitCost(split, () => undefined).size).toBe(0)
  })
})

describe('agreement', () => {
  it.each([
    [{ a: 4, b: 0 }, 1],
    [{ a: 1, b: 1 }, 0],
    [{ a: 3, b: 1 }, 0.5],
    [{ a: 1 }, undefined],
  ])('of %j is %s', (counts, agreed) => expect(agreementOf(counts)).toBe(agreed))

  it('is least at the moment at which it split most; none where all were of one mind', () => {
    const split = (beat: number, counts: Record<string, number>) => ({ beat, counts, members: [], offered: [] })
    const even = split(1, { a: 2, b: 2 })
    expect(mostSplit([split(0, { a: 4, b: 0 }), even, split(2, { a: 3, b: 1 })])).toBe(even)
    expect(mostSplit([split(0, { a: 4, b: 0 })])).toBeUndefined()
  })
})

describe('ways through the story', () => {
  it('are those gone, the one gone most often first, and nobody’s', () => {
    const ways = classWays(apart().room.session, kilnStory(), walk())
    expect(ways.map(({ choices, count }) => [choices.length, count])).toEqual([
      [4, 2],
      [1, 1],
      [4, 1],
    ])
    expect(JSON.stringify(ways)).not.toContain('seat')
  })

  it('is the class’s own one, together', () =>
    expect(classWays(voted().room.session, kilnStory(), walk()).map(({ choices }) => choices.length)).toEqual([4]))
})

describe('a turn tried again by a class', () => {
  it('counts who found a better choice, each seat once', () => {
    const lesson = voted()
    const choices = [...toStop.split(' '), 'arrest']
    lesson.host({ type: 'drill', choices, turn: 3 })
    const drill = lesson.log.length
    for (const [seat, choice] of [
      [1, 'arrest'],
      [1, 'say-so'],
      [1, 'say-so'],
      [2, 'arrest'],
    ] as const)
      lesson.seat(seat, { type: 'try', drill, choice })
    const { manifest, graph } = kilnStory()
    const { session } = lesson.room
    const { events } = session.klass
    const path = { manifest, beats: walkedBeats(graph, manifest, kilnGiven, events), events }
    const reading = readingFor(events)
    const [latest] = session.drills
    if (!reading || !latest) throw new Error('there is no drill')
    const axes = drillsOf(path, reading, turnLooks(path, reading)).find(({ turn }) => turn === 3)?.axes ?? []
    expect(axes.length).toBeGreaterThan(0)
    const stands = drillStands(session, latest, path, reading, axes)
    expect([stands.tried, stands.found]).toEqual([2, 1])
    expect(stands.choices.map(({ choice, count }) => [choice, count])).toEqual([
      ['say-so', 1],
      ['arrest', 2],
    ])
    expect(stands.choices[0]?.answer).toBe('accepted')
    expect(stands.choices[1]?.answer).not.toBe('accepted')
  })
})
