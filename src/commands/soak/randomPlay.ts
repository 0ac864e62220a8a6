import { notesOf } from '../../core/record/note.ts'
import { type PlayInput, standards, wordings } from '../../core/record/playEvent.ts'
import { variantFor } from '../../core/score/wording.ts'
import type { Beat, Line } from '../../core/story/beat.ts'
import type { CompiledStory } from '../../core/story/compiled.ts'
import type { Narrator } from '../../core/story/narrator.ts'

/** No path of a story is longer, in choices; a play that is has met a circle. */
const longest = 200

/** What a play is made of. */
export interface PlayParts {
  readonly compiled: CompiledStory
  readonly narrate: Narrator
  readonly chance: () => number
  /** Which of the choices on offer is taken; by chance if absent. */
  readonly prefer?: (beat: Beat, before: readonly PlayInput[]) => string | undefined
  /** How likely a line is noted, and a note pinned in a tray, from 0 to 1. */
  readonly notes?: number
  /** What is given; by chance if absent. */
  readonly given?: Readonly<Record<string, string>>
}

export interface RandomPlay {
  readonly given: Readonly<Record<string, string>>
  readonly seed: number
  readonly events: PlayInput[]
  readonly beats: readonly Beat[]
}

/** A whole play to an ending: guess, notes, choices, board and report, all by chance. Throws where a story does not end. */
export function randomPlay({ compiled, narrate, chance, prefer, notes = 0.4, given: wanted }: PlayParts): RandomPlay {
  const { manifest } = compiled
  const { categories, trays } = manifest.scenario
  const oneOf = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)] as Item
  const percent = () => 5 * Math.floor(chance() * 21)
  const drawn = Object.fromEntries(
    Object.entries(manifest.scenario.given).map(([name, values]) => [name, oneOf(values)]),
  )
  const given = wanted ?? drawn
  const seed = Math.floor(chance() * 0x7fffffff)
  const events: PlayInput[] = [{ type: 'guess', category: oneOf(categories), confidence: percent() }]

  for (;;) {
    const { beats, halt } = narrate({ given, seed, events })
    const beat = beats.at(-1)
    if (!beat || halt) throw new Error(`stopped at ${halt?.choice} after ${events.length} events`)
    if (beat.ending !== null) return { given, seed, events, beats }
    if (beat.turn > longest) throw new Error(`no ending after ${longest} choices`)
    if (beat.choices.length === 0) throw new Error(`turn ${beat.turn} offers nothing and is no ending`)
    for (const line of beat.part === 'encounter' ? beat.lines : [])
      if (chance() < notes) events.push(...notesOn(beat, line, events))
    if (beat.part === 'board' && !events.some(({ type }) => type === 'assess')) {
      for (const note of notesOf(events))
        for (const tray of trays) if (chance() < notes / 2) events.push({ type: 'pin', tray, note })
      events.push({ type: 'assess', category: oneOf(categories), standard: oneOf(standards), confidence: percent() })
    }
    if (beat.part === 'report') {
      for (const line of Object.keys(manifest.report))
        if (variantFor(manifest.report, line, { manifest, beats, events }))
          events.push({ type: 'report', line, wording: oneOf(wordings) })
    }
    const choice = prefer?.(beat, events) ?? oneOf(beat.choices).id
    events.push({ type: 'choose', choice })
  }
}

/** The notes that marking a line makes: one for each of its cues that is not noted yet, or one for the line itself. */
function notesOn({ turn }: Beat, { id, cues }: Line, before: readonly PlayInput[]): PlayInput[] {
  if (cues.length === 0) return [{ type: 'note', turn, line: id }]
  const noted = new Set(notesOf(before))
  return cues.filter((cue) => !noted.has(cue)).map((cue) => ({ type: 'note', cue }))
}
