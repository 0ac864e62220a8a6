import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makePlaythrough, type Playthrough } from '../../src/core/record/playthrough.ts'
import type { ScenarioEntry } from '../../src/core/story/compiled.ts'
import { openPlaythroughFile } from '../../src/home/openPlaythroughFile.ts'
import { compileStory } from '../../src/ink/compile/compileStory.ts'
import { createNarrator } from '../../src/ink/narrator.ts'
import { openCounty } from '../../src/play/countyKept.ts'
import { memoryDrawer } from '../../src/play/drawer.ts'
import { memoryStore } from '../../src/play/memoryStore.ts'
import { newPlaythrough } from '../../src/play/newPlaythrough.ts'
import type { Outside } from '../../src/play/outside.ts'
import { text } from '../../src/ui/text.ts'
import { fixtures } from '../support/fixture.ts'
import { atOnce } from '../support/pacing.ts'

const compiled = compileStory(join(fixtures, 'gate'))
const { files } = text.home

function outside(change: Partial<Outside> = {}): Outside {
  const drawer = memoryDrawer()
  return {
    scenarios: [{ id: 'gate' } as ScenarioEntry],
    rules: '0'.repeat(16),
    store: memoryStore(),
    drawer,
    county: openCounty(drawer),
    onKept: () => () => {},
    pacing: atOnce,
    openStory: async () => ({ compiled, narrate: createNarrator(compiled) }),
    onStoryChanged: () => () => {},
    randomBytes: (count) => new Uint8Array(count).fill(7),
    now: () => 9,
    ...change,
  }
}

const playthrough: Playthrough = newPlaythrough(
  { scenario: 'gate', story: compiled.story, rules: '0'.repeat(16), given: {} },
  (count) => new Uint8Array(count),
)
const file = (content: object | string) => new Blob([typeof content === 'string' ? content : JSON.stringify(content)])

test('a playthrough opens as it was', async () => {
  const opened = await openPlaythroughFile(file(makePlaythrough(playthrough)), outside())
  expect(opened).toEqual({ kept: { playthrough, changed: 9, finished: false } })
})

test('another play under the same id is not overwritten', async () => {
  const { store } = outside()
  const longer = { ...playthrough, events: [{ type: 'guess' as const, category: 'labor', confidence: 5 }] }
  await store.put({ playthrough: longer, changed: 1, finished: false })
  const opened = await openPlaythroughFile(file(playthrough), outside({ store }))
  expect(opened).toMatchObject({ kept: { playthrough: { ...playthrough, id: 'HHHHHHHHHHHH' } } })
  expect((await store.get(playthrough.id))?.playthrough).toEqual(longer)
})

test.each([
  ['no JSON', 'format: 1', files['not-json']],
  ['of something else', '[]', files.foreign],
  ['too new', { ...playthrough, format: 9 }, files['too-new']],
  ['damaged', { ...playthrough, seed: -1 }, files.damaged('seed')],
  ['of an unknown scenario', { ...playthrough, scenario: 'moon-base' }, files.unknown('moon-base')],
  ['with inputs that the scenario does not take', { ...playthrough, given: { county: 'adams' } }, files.damaged('')],
  ['huge', ' '.repeat(1_000_001), files.tooLarge],
])('a file that is %s', async (_, content, fault) => {
  expect(await openPlaythroughFile(file(content), outside())).toEqual({ fault })
})

test('a file that cannot be read, and a story that cannot be had', async () => {
  const unreadable = { size: 10, text: () => Promise.reject(new Error('gone')) } as unknown as Blob
  expect(await openPlaythroughFile(unreadable, outside())).toEqual({ fault: files.unreadable })
  const openStory = () => Promise.reject(new Error('offline'))
  expect(await openPlaythroughFile(file(playthrough), outside({ openStory }))).toEqual({
    fault: text.play.trouble.story,
  })
})
