import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseNotation } from '../../src/core/record/notation.ts'
import type { PlayInput } from '../../src/core/record/playEvent.ts'
import { type Narrator, StoryError, type TellingInput } from '../../src/core/story/narrator.ts'
import { compileStory } from '../../src/ink/compile/compileStory.ts'
import { storiesFolder } from '../../src/ink/compile/discover.ts'
import { createNarrator } from '../../src/ink/narrator.ts'
import { tellAhead } from '../../src/play/ahead.ts'
import { gate } from '../support/gate.ts'
import { atOnce, held } from '../support/pacing.ts'
import { randomPlay } from '../support/randomPlay.ts'

const input = (notation: string): TellingInput => ({ given: {}, seed: 1, events: parseNotation(notation) })
const lastBeat = ({ given, seed, events }: TellingInput, narrate: Narrator = gate.narrator) =>
  narrate({ given, seed, events }).beats.at(-1) as ReturnType<Narrator>['beats'][number]
const choosing = (from: TellingInput, choice: string, narrate: Narrator = gate.narrator): TellingInput => ({
  ...from,
  events: [...from.events, { type: 'choose', choice, mark: lastBeat(from, narrate).mark }],
})

test('over whole plays of the farm, what is told ahead is what is told anew', () => {
  const compiled = compileStory(join(storiesFolder, 'farm'))
  const kept = createNarrator(compiled)
  const ahead = tellAhead(atOnce.atRest)
  const given = Object.fromEntries(
    Object.entries(compiled.manifest.scenario.given).map(([name, values]) => [name, values[0] ?? '']),
  )
  const fresh = createNarrator(compiled)
  for (let round = 0; round < 3; round++) {
    let at: TellingInput = { given, seed: round, events: [] }
    for (;;) {
      const beat = lastBeat(at, fresh)
      if (beat.choices.length === 0) break
      ahead.from(kept, at, beat)
      for (const { id } of beat.choices) {
        const next = choosing(at, id, fresh)
        expect(ahead.beatOf(next), `${beat.turn} ${id}`).toEqual(lastBeat(next, fresh))
      }
      const chosen = beat.choices[(round * 7 + beat.turn * 3) % beat.choices.length]?.id ?? ''
      const assessed: PlayInput[] = beat.part === 'board' ? parseNotation('assess:labor@80/cause') : []
      at = choosing({ ...at, events: [...at.events, ...assessed] }, chosen, fresh)
    }
  }
})

test('what was noted since makes no difference; what was assessed since does', () => {
  const ahead = tellAhead(atOnce.atRest)
  const before = input('ask-alone')
  ahead.from(gate.narrator, before, lastBeat(before))
  const chosen = choosing(before, 'offer-water')
  const since = (notation: string) => ({
    ...chosen,
    events: [...before.events, ...parseNotation(notation), ...chosen.events.slice(-1)],
  })
  expect(ahead.beatOf(since('note:thirst pin:means=thirst'))).toEqual(lastBeat(chosen))
  expect(ahead.beatOf(since('assess:labor@80/hunch'))).toBeUndefined()
})

test.each([
  ['another seed', { seed: 2 }],
  ['something else given', { given: { county: 'weld' } }],
  ['another way there', { events: parseNotation('look-list offer-water') }],
])('nothing was told ahead of %s', (_, change) => {
  const ahead = tellAhead(atOnce.atRest)
  const before = input('ask-alone')
  ahead.from(gate.narrator, before, lastBeat(before))
  const chosen = choosing(before, 'offer-water')
  expect(ahead.beatOf(chosen)).toBeDefined()
  expect(ahead.beatOf({ ...chosen, ...change })).toBeUndefined()
})

test('one choice is told each time the page is at rest, and none of a beat that was left', () => {
  const { pacing, waiting, next } = held()
  const ahead = tellAhead(pacing.atRest)
  const first = input('')
  ahead.from(gate.narrator, first, lastBeat(first))
  next()
  expect(['ask-alone', 'offer-water'].map((id) => ahead.beatOf(choosing(first, id)) !== undefined)).toEqual([
    true,
    false,
  ])
  const second = choosing(first, 'ask-alone')
  ahead.from(gate.narrator, second, lastBeat(second))
  expect(waiting.size).toBe(1)
  expect(ahead.beatOf(second)).toBeUndefined()
  for (let rests = 0; rests < lastBeat(second).choices.length; rests++) next()
  expect(waiting.size).toBe(0)
  expect(ahead.beatOf(choosing(second, 'offer-water'))).toBeDefined()
})

test('a script that fails on a way not taken fails when it is taken', () => {
  const ahead = tellAhead(atOnce.atRest)
  const first = input('')
  const failing: Narrator = (asked) => {
    if (asked.events.some((event) => event.type === 'choose' && event.choice === 'offer-water'))
      throw new StoryError('no such knot')
    return gate.narrator(asked)
  }
  ahead.from(failing, first, lastBeat(first))
  expect(ahead.beatOf(choosing(first, 'offer-water'))).toBeUndefined()
  expect(ahead.beatOf(choosing(first, 'ask-alone'))).toBeDefined()
})

test('what is asked for before it was told is told once, and found again', () => {
  const ahead = tellAhead(held().pacing.atRest)
  const next = choosing(input(''), 'offer-water')
  let tellings = 0
  const counting: Narrator = (asked) => {
    tellings++
    return gate.narrator(asked)
  }
  const told = ahead.tell(counting, next)
  expect(told).toEqual(lastBeat(next))
  expect(ahead.tell(counting, next)).toBe(told)
  expect(ahead.beatOf(next)).toBe(told)
  expect(tellings).toBe(1)
})

test('what cannot be told is nothing', () => {
  const ahead = tellAhead(atOnce.atRest)
  const failing: Narrator = () => {
    throw new StoryError('no such knot')
  }
  expect(ahead.tell(failing, choosing(input(''), 'offer-water'))).toBeUndefined()
  expect(ahead.tell(gate.narrator, { ...input(''), events: parseNotation('no-such-choice') })).toBeUndefined()
})

test('it finds the beats of 200 random plays again', () => {
  const ahead = tellAhead(atOnce.atRest)
  const stepping = createNarrator(gate.compiled)
  for (let seed = 0; seed < 200; seed++) {
    const events = randomPlay(stepping, seed, ['assess:labor@80/hunch', 'note:thirst'])
    const whole = gate.narrator({ given: {}, seed: 1, events }).beats
    events.forEach((event, index) => {
      if (event.type !== 'choose') return
      const before = { given: {}, seed: 1, events: events.slice(0, index) }
      const { beats } = gate.narrator(before)
      const beat = beats.at(-1)
      if (!beat) throw new Error('no beat')
      ahead.from(stepping, before, beat)
      const marked = { ...event, mark: beat.mark }
      const told = ahead.beatOf({ ...before, events: [...before.events, marked] })
      expect(told).toEqual(whole[beats.length])
    })
  }
})
