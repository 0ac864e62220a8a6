import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Playthrough } from '../../src/core/record/playthrough.ts'
import type { ScenarioEntry } from '../../src/core/story/compiled.ts'
import { type Collected, makeCollection, parseCollection } from '../../src/home/collection.ts'
import { takeCollection } from '../../src/home/takeCollection.ts'
import { compileStory } from '../../src/ink/compile/compileStory.ts'
import { createNarrator } from '../../src/ink/narrator.ts'
import { openCounty } from '../../src/play/countyKept.ts'
import { memoryDrawer } from '../../src/play/drawer.ts'
import { memoryStore } from '../../src/play/memoryStore.ts'
import { newPlaythrough } from '../../src/play/newPlaythrough.ts'
import type { Outside } from '../../src/play/outside.ts'
import { StoreTrouble } from '../../src/play/store.ts'
import { text } from '../../src/ui/text.ts'
import { fixtures } from '../support/fixture.ts'
import { atOnce } from '../support/pacing.ts'

const compiled = compileStory(join(fixtures, 'gate'))
const words = text.home.import

function outside(change: Partial<Outside> = {}): Outside {
  const drawer = memoryDrawer()
  let next = 0
  return {
    scenarios: [{ id: 'gate', title: 'The Gate' } as ScenarioEntry],
    rules: '0'.repeat(16),
    store: memoryStore(),
    drawer,
    county: openCounty(drawer),
    onKept: () => () => {},
    pacing: atOnce,
    openStory: async () => ({ compiled, narrate: createNarrator(compiled) }),
    onStoryChanged: () => () => {},
    randomBytes: (count) => new Uint8Array(count).fill(++next),
    now: () => 9,
    ...change,
  }
}

const playthrough = (id: string, confidence: number, forkOf?: string): Playthrough => ({
  ...newPlaythrough(
    { scenario: 'gate', story: compiled.story, rules: '0'.repeat(16), given: {} },
    (count) => new Uint8Array(count),
  ),
  id,
  events: [{ type: 'guess', category: 'labor', confidence }],
  ...(forkOf && { forkOf: { id: forkOf, turn: 0 } }),
})
const first: Collected = { playthrough: playthrough('the-first', 10), changed: 4, name: 'By day' }
const fork: Collected = {
  playthrough: playthrough('the-fork', 20, 'the-first'),
  changed: 5,
  thoughts: { turns: { 2: 'why?' }, next: { when: 'asked', will: 'wait' } },
}
const read = (content: string) => parseCollection(content) ?? []

test('all come back as they were, names and thoughts too', async () => {
  const there = outside()
  const took = await takeCollection(read(makeCollection([fork, first])), there)
  expect(took).toEqual({ taken: 2, same: 0, faults: [] })
  const kept = await there.store.list()
  expect(kept.map((entry) => entry.playthrough)).toEqual([fork.playthrough, first.playthrough])
  expect(await there.store.beside('the-first')).toEqual({ name: 'By day' })
  expect(await there.store.beside('the-fork')).toEqual({ thoughts: fork.thoughts })
})

test('the same again changes nothing, under whatever id it is kept; names here have the first word', async () => {
  const there = outside()
  await there.store.put({ playthrough: { ...first.playthrough, id: 'another-id' }, changed: 1, finished: false })
  await there.store.putBeside('another-id', { name: 'Mine' })
  const took = await takeCollection(read(makeCollection([first])), there)
  expect(took).toEqual({ taken: 0, same: 1, faults: [] })
  expect(await there.store.list()).toHaveLength(1)
  expect(await there.store.beside('another-id')).toEqual({ name: 'Mine' })
})

test('another play under a taken id is kept apart, and its forks follow it', async () => {
  const there = outside()
  const mine = playthrough('the-first', 90)
  await there.store.put({ playthrough: mine, changed: 1, finished: false })
  await takeCollection(read(makeCollection([fork, first])), there)
  const kept = (await there.store.list()).map((entry) => entry.playthrough)
  expect(kept).toHaveLength(3)
  expect(kept).toContainEqual(mine)
  const moved = kept.find(({ id, events }) => id !== mine.id && JSON.stringify(events).includes('10'))
  expect(kept.find(({ id }) => id === 'the-fork')?.forkOf).toEqual({ id: moved?.id, turn: 0 })
})

test('each damaged one is said by name, and the rest is taken', async () => {
  const damaged = { ...first, playthrough: { ...first.playthrough, seed: 'x' } } as unknown as Collected
  const newer = { playthrough: { ...first.playthrough, format: 2 }, changed: 1 } as unknown as Collected
  const elsewhere = { playthrough: { ...first.playthrough, scenario: 'moon-base' }, changed: 1 }
  const untellable = { playthrough: { ...first.playthrough, given: { county: 'nowhere' } }, changed: 1 }
  const odd = [null, 5, {}, { playthrough: 3 }] as unknown as Collected[]
  const there = outside()
  const took = await takeCollection(read(makeCollection([damaged, newer, elsewhere, untellable, ...odd, fork])), there)
  expect(took.taken).toBe(1)
  expect(took.faults).toEqual([
    words.notTaken('By day', words.damaged('seed')),
    words.notTaken('gate', words['too-new']()),
    words.notTaken('moon-base', words.unknown('moon-base')),
    words.notTaken('The Gate', words.untellable()),
    ...['5', '6', '7', '8'].map((called) => words.notTaken(called, words.foreign())),
  ])
})

test('a store that is full: it is said', async () => {
  const store = { ...memoryStore(), put: () => Promise.reject(new StoreTrouble('full')) }
  const took = await takeCollection(read(makeCollection([first])), outside({ store }))
  expect(took).toMatchObject({ trouble: 'full' })
})

test.each(['', '{', '5', 'null', '{"format":1,"scenario":"farm"}', '{"playthroughs":3}'])(
  '%j is no collection',
  (content) => {
    expect(parseCollection(content)).toBeUndefined()
  },
)

test('what is not words is left out of thoughts and names', () => {
  const entry = { ...first, name: 7, thoughts: { turns: { 1: 2, x: 'y', 3: 'so' }, next: { when: 1 } }, changed: 'x' }
  expect(read(makeCollection([entry as unknown as Collected]))).toEqual([
    { playthrough: first.playthrough, changed: 0, thoughts: { turns: { 3: 'so' } } },
  ])
})
