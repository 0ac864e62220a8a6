import { expect, it } from 'vitest'
import { Taking } from '../../src/core/manifest/taking.ts'
import { parseNotation } from '../../src/core/record/notation.ts'
import type { PlayEvent } from '../../src/core/record/playEvent.ts'
import { caseFiles } from '../../src/play/caseFiles.ts'
import { memoryStore } from '../../src/play/memoryStore.ts'
import type { Outside } from '../../src/play/outside.ts'
import { gate } from '../support/gate.ts'
import { withMarks } from '../support/told.ts'

const finished = 'ask-alone offer-water come-back report:who-was-near=seen hand-in'
const takes = Taking.parse({
  from: ['gate'],
  facts: {
    asked: {
      title: 'Asked',
      words: { alone: 'Alone.', there: 'There.' },
      rules: [{ is: 'alone', any: [{ choice: 'ask-alone' }] }, { is: 'there' }],
    },
  },
  stock: {},
})
const { manifest } = gate.compiled
const taker = {
  ...manifest,
  scenario: { ...manifest.scenario, takes, after: { scenario: 'gate', days: 3, recall: 'who-was-near' } },
}

/** A store with these plays of the gate, and the gate's story. */
async function outsideWith(...plays: readonly { id: string; notation: string; story?: string; mark?: number }[]) {
  const store = memoryStore()
  for (const [index, { id, notation, story = gate.compiled.story, mark }] of plays.entries()) {
    const events = withMarks(parseNotation(notation), gate.tell(notation).beats).map((event) =>
      event.type === 'choose' && mark !== undefined ? { ...event, mark } : event,
    ) as PlayEvent[]
    const playthrough = {
      format: 1 as const,
      id,
      scenario: 'gate',
      story,
      rules: '0'.repeat(16),
      given: {},
      seed: 1,
      events,
    }
    await store.put({ playthrough, changed: index, finished: true })
  }
  const outside = {
    store,
    scenarios: [{ id: 'gate', title: 'The Gate', length: 'short' }],
    openStory: async () => ({ compiled: gate.compiled, narrate: gate.narrator }),
  } as unknown as Outside
  return { store, outside }
}

it('makes a file of each finished play kept here, the latest first, with what lies beside it', async () => {
  const { store, outside } = await outsideWith(
    { id: 'gate-one', notation: finished },
    { id: 'gate-two', notation: finished.replace('ask-alone', 'ask-there') },
  )
  await store.putBeside('gate-one', { name: 'Monday', thoughts: { turns: {}, next: { when: 'I stop', will: 'wait' } } })
  const { own, refused } = await caseFiles(taker, outside)
  expect(own.map(({ file }) => [file.from.id, file.facts.asked?.value])).toEqual([
    ['gate-two', 'there'],
    ['gate-one', 'alone'],
  ])
  expect(own[1]).toMatchObject({ title: 'The Gate', name: 'Monday', next: { will: 'wait' }, recall: { own: 0 } })
  expect(refused).toEqual([])
})

it('says of each other play why there is none', async () => {
  const { outside } = await outsideWith(
    { id: 'gate-short', notation: 'ask-alone' },
    { id: 'gate-old', notation: finished, story: 'f'.repeat(16), mark: 7 },
    { id: 'gate-bent', notation: finished, mark: 7 },
  )
  const { own, refused } = await caseFiles(taker, outside)
  expect(own).toEqual([])
  expect(refused.map(({ kept, fault }) => [kept.playthrough.id, fault])).toEqual([
    ['gate-bent', 'damaged'],
    ['gate-old', 'older-story'],
    ['gate-short', 'unfinished'],
  ])
})

it('takes a play of older words, and says so', async () => {
  const { outside } = await outsideWith({ id: 'gate-older', notation: finished, story: 'f'.repeat(16) })
  expect((await caseFiles(taker, outside)).own).toMatchObject([{ reworded: true }])
})

it('is empty where nothing can be read', async () => {
  const { outside } = await outsideWith()
  const broken = { ...outside, store: { ...outside.store, list: () => Promise.reject(new Error('forbidden')) } }
  expect(await caseFiles(taker, broken)).toEqual({ own: [], refused: [] })
  expect(await caseFiles(manifest, outside)).toEqual({ own: [], refused: [] })
})
