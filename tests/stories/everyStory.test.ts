import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readPerson } from '../../src/art/cast/personSpec.ts'
import { cuesShown } from '../../src/core/score/path.ts'
import type { Beat } from '../../src/core/story/beat.ts'
import { compileStory } from '../../src/ink/compile/compileStory.ts'
import { scenarioIds, storiesFolder } from '../../src/ink/compile/discover.ts'
import { createNarrator } from '../../src/ink/narrator.ts'
import { givenByChance, randomPlay } from '../support/randomPlay.ts'

/** What each length may hold: choices in all, choices on a path, words on a path, endings, decisive beats on a path. */
const sizes = {
  long: { choices: [60, 120], path: [15, 22], words: 2400, endings: 7 },
  short: { choices: [25, 45], path: [6, 9], words: 1200, endings: 4 },
  second: { choices: [9, 24], path: [3, 5], words: 900, endings: 3 },
} as const

const plays = 400

const castFolder = fileURLToPath(new URL('../../assets/cast', import.meta.url))

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length

describe.each(scenarioIds(storiesFolder))('%s', (id) => {
  const compiled = compileStory(join(storiesFolder, id))
  const { scenario, cues, report } = compiled.manifest
  const size = sizes[scenario.length]
  const narrate = createNarrator(compiled)
  const played: (readonly Beat[])[] = Array.from({ length: plays }, (_, seed) => {
    const given = givenByChance(scenario.given, seed)
    const events = randomPlay(narrate, seed, [], given)
    return narrate({ given, seed: 1, events }).beats
  })
  const chosenWords = (beats: readonly Beat[]) =>
    beats.flatMap(({ lines }) => lines).reduce((sum, { text }) => sum + wordsIn(text), 0)

  it('has the size of its length', () => {
    const choices = Object.keys(compiled.ids).length
    expect(choices).toBeGreaterThanOrEqual(size.choices[0])
    expect(choices).toBeLessThanOrEqual(size.choices[1])
    expect(Object.keys(scenario.endings).length).toBeGreaterThanOrEqual(size.endings)
    for (const beats of played) {
      expect(beats.length - 1).toBeGreaterThanOrEqual(size.path[0])
      expect(beats.length - 1).toBeLessThanOrEqual(size.path[1])
      expect(chosenWords(beats)).toBeLessThanOrEqual(size.words)
    }
  })

  it('ends every play at an ending that it names, by way of board, report, aftermath and own words', () => {
    for (const beats of played) {
      const last = beats.at(-1)
      expect(Object.keys(scenario.endings)).toContain(last?.ending)
      expect(beats.some(({ part }) => part === 'board')).toBe(true)
      expect(beats.some(({ part }) => part === 'report')).toBe(scenario.length !== 'second')
      const parts = new Set(last?.lines.map(({ part }) => part))
      expect(parts.has('aftermath') && parts.has('words')).toBe(true)
    }
  })

  it('lets nobody sit on air who has no drawing of them on their feet', async () => {
    const airy = async ({ person, at, pose }: Beat['people'][number]) => {
      if (pose !== undefined || at.startsWith('near') || at.startsWith('seat')) return false
      const art = compiled.manifest.cast[person]?.art ?? person
      const { poses } = await readPerson(join(castFolder, `${art}.yaml`))
      return poses.standing === undefined && poses.crossed === undefined
    }
    const placed = new Map(
      played
        .flat()
        .flatMap(({ people }) => people)
        .map((present) => [JSON.stringify(present), present]),
    )
    for (const present of placed.values()) expect([present, await airy(present)]).toEqual([present, false])
  })

  const [fewest, most] = scenario.length === 'second' ? [4, 10] : [6, 12]
  it(`tells in ${fewest} to ${most} sentences of the person’s own, after the line that calls them fiction`, () => {
    for (const beats of played) {
      const own = beats.at(-1)?.lines.filter(({ part }) => part === 'words') ?? []
      expect(own[0]?.text).toMatch(/invented/)
      const sentences = own.slice(1).flatMap(({ text }) => text.match(/[.!?…](?=\s|$|”)/g) ?? [])
      expect(sentences.length).toBeGreaterThanOrEqual(fewest)
      expect(sentences.length).toBeLessThanOrEqual(most)
    }
  })

  it('shows no cue twice on a path', () => {
    for (const beats of played) {
      const shown = beats.flatMap(({ lines }) => lines.flatMap((line) => line.cues))
      expect(shown).toHaveLength(cuesShown(beats).size)
    }
  })

  it('says every choice in at most twelve words', () => {
    for (const { choices } of played.flat()) {
      for (const { text } of choices) expect(wordsIn(text)).toBeLessThanOrEqual(12)
    }
  })

  it('reaches no ending too often by chance', () => {
    const ends = played.map((beats) => beats.at(-1)?.ending)
    for (const ending of Object.keys(scenario.endings)) {
      expect(ends.filter((end) => end === ending).length / plays).toBeLessThanOrEqual(0.4)
    }
  })

  it('has contrary facts, distractors, and six report lines; a second contact has no board to put them on', () => {
    const kinds = Object.values(cues).map(({ kind }) => kind)
    const second = scenario.length === 'second'
    expect(kinds.filter((kind) => kind === 'contrary').length).toBeGreaterThanOrEqual(second ? 0 : 4)
    expect(kinds.filter((kind) => kind === 'distractor').length).toBeGreaterThanOrEqual(second ? 0 : 3)
    if (second || scenario.role !== 'prosecutor') {
      const lines = ['language', 'who-was-near', 'custody', 'consent', 'contrary', 'who-was-told']
      expect(Object.keys(report)).toEqual(second ? [] : lines)
    } else {
      // A prosecutor's six lines are the story's own; one is what speaks against.
      expect(Object.keys(report)).toHaveLength(6)
      expect(Object.keys(report)).toContain('contrary')
    }
  })

  it('says nothing that no officer may promise, and rescues nobody', () => {
    const said = played.flat().flatMap(({ lines }) => lines.map(({ text }) => text.toLowerCase()))
    for (const phrase of [
      'i’m not immigration',
      'i am not immigration',
      'nothing is shared',
      'you are safe',
      'rescue',
    ]) {
      expect(said.filter((text) => text.includes(phrase))).toEqual([])
    }
  })
})
