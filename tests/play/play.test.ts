import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeNotation } from '../../src/core/record/notation.ts'
import type { Playthrough } from '../../src/core/record/playthrough.ts'
import { compileStory } from '../../src/ink/compile/compileStory.ts'
import { createNarrator } from '../../src/ink/narrator.ts'
import { standingTo } from '../../src/play/apart.ts'
import { memoryStore } from '../../src/play/memoryStore.ts'
import { newPlaythrough } from '../../src/play/newPlaythrough.ts'
import { eventsBefore, keysOfLine, openPlay, type Play, type PlayParts } from '../../src/play/play.ts'
import { type PlayStore, StoreTrouble } from '../../src/play/store.ts'
import { copyOf, fixtures } from '../support/fixture.ts'
import { atOnce, held } from '../support/pacing.ts'

const compiled = compileStory(join(fixtures, 'gate'))
const rules = '0'.repeat(16)
const begun = (): Playthrough =>
  newPlaythrough({ scenario: 'gate', story: compiled.story, rules, given: {} }, (count) => new Uint8Array(count))

const partsOf = (playthrough: Playthrough): PlayParts => ({
  playthrough,
  compiled,
  narrate: createNarrator(compiled),
  store: memoryStore(),
  pacing: atOnce,
  now: () => 5,
  newId: () => 'a-new-one',
})

function open(playthrough = begun(), store: PlayStore = memoryStore(), story = compiled, pacing = atOnce): Play {
  return openPlay({ ...partsOf(playthrough), compiled: story, narrate: createNarrator(story), store, pacing })
}

const done = (play: Play) => makeNotation(play.get().playthrough.events)

test('every event is kept, in order, with its mark', async () => {
  const store = memoryStore()
  const play = open(begun(), store)
  play.guess('labor', 40)
  play.choose('offer-water')
  play.note('thirst')
  await play.settled()
  const [kept] = await store.list()
  expect(kept).toEqual({ playthrough: play.get().playthrough, changed: 5, finished: false })
  expect(done(play)).toBe('guess:labor@40 offer-water note:thirst')
  expect(kept?.playthrough.events[1]).toHaveProperty('mark', play.get().beats[0]?.mark)
})

test('what a choice leads to can be had before it is made, and is what is shown then', () => {
  const play = open()
  const next = play.next('offer-water')
  expect(play.get().beat.turn).toBe(0)
  play.choose('offer-water')
  expect(next?.turn).toBe(1)
  expect(play.get().beat).toBe(next)
  expect(play.next('no-such-choice')).toBeUndefined()
})

test('what is not on offer is not chosen, and what is noted is not noted twice', () => {
  const play = open()
  play.choose('come-back')
  play.note('thirst')
  play.note('thirst')
  play.unnote('papers-held')
  play.unnote('thirst')
  expect(done(play)).toBe('note:thirst unnote:thirst')
})

test('the state is set before anyone is told, and those who left are not told', () => {
  const play = open()
  const heard: boolean[] = []
  const leave = play.subscribe((state) => heard.push(state === play.get()))
  play.choose('offer-water')
  leave()
  play.choose('ask-alone')
  expect(heard).toEqual([true])
})

test.each(['full', 'forbidden'] as const)('a store that is %s: it is said, and play goes on', async (kind) => {
  let refuse = true
  const store = memoryStore()
  const play = open(begun(), {
    ...store,
    put: (kept) => (refuse ? Promise.reject(new StoreTrouble(kind)) : store.put(kept)),
  })
  play.choose('offer-water')
  await play.settled()
  expect(play.get().unsaved).toBe(kind)
  play.choose('ask-alone')
  expect(play.get()).toMatchObject({ unsaved: kind, beat: { turn: 2 } })
  refuse = false
  play.note('thirst')
  await play.settled()
  expect(play.get().unsaved).toBeNull()
  expect((await store.list())[0]?.playthrough.events).toHaveLength(3)
})

test('a record that another tab took another way: both are kept, and it is said', async () => {
  const shared = memoryStore()
  const store: PlayStore = {
    ...shared,
    async put(kept) {
      const before = await shared.get(kept.playthrough.id)
      if (standingTo(before?.playthrough, kept.playthrough) === 'apart') throw new StoreTrouble('changed')
      await shared.put(kept)
    },
  }
  const [here, there] = [open(begun(), store), open(begun(), store)]
  here.choose('offer-water')
  await here.settled()
  there.choose('ask-alone')
  there.note('thirst')
  await there.settled()
  there.choose('offer-water')
  await there.settled()
  expect(here.get()).toMatchObject({ apart: false, unsaved: null })
  expect(there.get()).toMatchObject({
    apart: true,
    unsaved: null,
    playthrough: { id: 'a-new-one', forkOf: { id: here.get().playthrough.id, turn: 0 } },
  })
  const all = (await store.list()).map(({ playthrough }) => makeNotation(playthrough.events)).sort()
  expect(all).toEqual(['ask-alone note:thirst offer-water', 'offer-water'])
})

describe('a story edited since', () => {
  const edited = (...edits: Parameters<typeof copyOf> extends [string, ...infer Edits] ? Edits : never) =>
    compileStory(copyOf('gate', ...edits))
  const played = () => {
    const play = open()
    play.choose('offer-water')
    play.note('thirst')
    play.choose('ask-alone')
    return play.get().playthrough
  }

  test('stops where it cannot be followed, and goes on as a fork that leaves the record alone', async () => {
    const story = edited(
      ['gate.ink', '(ask_alone)', '(walk_off)'],
      ['report.yaml', 'choice: ask-alone', 'choice: walk-off'],
    )
    const store = memoryStore()
    const record = played()
    const play = open(record, store, story)
    expect(play.get()).toMatchObject({ halt: { turn: 0, why: 'changed' }, playthrough: record })
    play.choose('walk-off')
    await play.settled()
    expect(play.get()).toMatchObject({
      halt: null,
      playthrough: { id: 'a-new-one', forkOf: { id: record.id, turn: 0 }, events: [{ choice: 'walk-off' }] },
    })
    expect(await store.get(record.id)).toBeUndefined()
  })

  test('in other words is told on', () => {
    const play = open(played(), memoryStore(), edited(['gate.ink', 'She drinks all of it.', 'She drinks it all.']))
    expect(play.get()).toMatchObject({ halt: null, beat: { turn: 2 } })
  })

  test('is taken up in the middle of a play', () => {
    const story = edited(['gate.ink', 'She drinks all of it.', 'She drinks it all.'])
    const play = open(played())
    play.retell(story, createNarrator(story))
    expect(play.get().beats[1]?.lines[0]?.text).toBe('She drinks it all.')
    expect(play.get().playthrough.story).toBe(story.story)
  })
})

test('events before a turn end at the choice of that turn', () => {
  const events = [
    { type: 'note' as const, cue: 'thirst' },
    { type: 'choose' as const, choice: 'one', mark: 1 },
    { type: 'note' as const, cue: 'other' },
    { type: 'choose' as const, choice: 'two', mark: 2 },
  ]
  expect([0, 1, 2].map((turn) => eventsBefore(events, turn).length)).toEqual([1, 3, 4])
})

test('a line is noted by its cues, or else by itself', () => {
  expect(keysOfLine(3, { id: 'l0004', cues: ['one', 'two'] })).toEqual(['one', 'two'])
  expect(keysOfLine(3, { id: 'l0004', cues: [] })).toEqual(['3/l0004'])
})

describe('what waits for the paint', () => {
  test('a record is kept once what came of it is painted', async () => {
    const { pacing, next } = held()
    const store = memoryStore()
    const play = open(begun(), store, compiled, pacing)
    play.choose('offer-water')
    await Promise.resolve()
    expect(await store.list()).toEqual([])
    while ((await store.list()).length === 0) next()
    await play.settled()
    expect((await store.list())[0]?.playthrough.events).toHaveLength(1)
  })

  test('a beat told ahead is the one shown, and the beats before it stay the same', () => {
    const asked: number[] = []
    const narrate = createNarrator(compiled)
    const count: typeof narrate = (input) => {
      asked.push(input.events.length)
      return narrate(input)
    }
    const play = openPlay({ ...partsOf(begun()), narrate: count })
    const before = play.get().beats
    asked.length = 0
    play.choose('offer-water')
    expect(play.get().beats).toEqual(narrate(play.get().playthrough).beats)
    expect(play.get().beats[0]).toBe(before[0])
    expect(asked).toEqual([])
  })

  test('a note tells nothing anew', () => {
    let tellings = 0
    const narrate = createNarrator(compiled)
    const count: typeof narrate = (input) => {
      tellings++
      return narrate(input)
    }
    const play = openPlay({ ...partsOf(begun()), narrate: count })
    const before = tellings
    play.note('thirst')
    expect(tellings).toBe(before)
    expect(play.get().notes.has('thirst')).toBe(true)
  })
})
