import { bandsOf, isLate } from '../model/model.ts'
import type { PlayInput } from '../record/playEvent.ts'
import type { Score } from '../score/score.ts'
import { type Beat, type Line, thingsOf } from '../story/beat.ts'
import type { CompiledStory } from '../story/compiled.ts'

/** What a telling was made from, and what came of it. */
export interface Told {
  readonly compiled: CompiledStory
  readonly seed: number
  readonly given: Readonly<Record<string, string>>
  readonly beats: readonly Beat[]
  readonly events: readonly PlayInput[]
  /** Null until the story ends. */
  readonly score: Score | null
}

/** A telling as the contract's JSON has it. Values are those shown before the choice. */
export function tellJson({ compiled, seed, given, beats, events, score }: Told) {
  const choices = events.flatMap((event) => (event.type === 'choose' ? [event.choice] : []))
  const turns = beats.map((beat, turn) => turnOf(beat, choices[turn] ?? null))
  return {
    scenario: compiled.scenario,
    story: compiled.story,
    seed,
    given,
    turns,
    ending: beats.at(-1)?.ending ?? null,
    score,
  }
}

function turnOf(beat: Beat, chosen: string | null) {
  const bands = bandsOf(beat.model)
  const people = Object.entries(beat.model.people).map(([id, { barriers }]) => [
    id,
    { ...barriers, willingness: bands[id] },
  ])
  return {
    place: beat.place,
    lines: beat.lines.map(lineOf),
    things: thingsOf(beat),
    choices: beat.choices.map(({ id, text }) => ({ id, text })),
    chosen,
    minutesLeft: beat.model.minutesLeft,
    late: isLate(beat.model),
    people: Object.fromEntries(people),
  }
}

const lineOf = ({ id, speaker, face, text, cues }: Line) => ({
  id,
  ...(speaker === undefined ? {} : { speaker }),
  ...(face === undefined ? {} : { face }),
  text,
  cues,
})
