import type { Axis } from '../../src/core/catalogue/axis.ts'
import { parseNotation } from '../../src/core/record/notation.ts'
import type { PlayInput } from '../../src/core/record/playEvent.ts'
import type { Path } from '../../src/core/score/path.ts'
import { type Score, scoreOf } from '../../src/core/score/score.ts'
import type { Beat } from '../../src/core/story/beat.ts'
import type { CompiledStory } from '../../src/core/story/compiled.ts'
import type { Telling } from '../../src/core/story/narrator.ts'
import { createNarrator } from '../../src/ink/narrator.ts'

type Given = Readonly<Record<string, string>>

/** A compiled story, told and scored from notation. */
export function toldFrom(compiled: CompiledStory) {
  const narrator = createNarrator(compiled)
  const tell = (notation: string, given: Given = {}): Telling =>
    narrator({ given, seed: 1, events: parseNotation(notation) })
  /** The path of a notation that is offered throughout. */
  const path = (notation: string, given: Given = {}): Path => {
    const { beats, halt } = tell(notation, given)
    if (halt) throw new Error(`turn ${halt.turn}: ${halt.choice} is not on offer; there is ${halt.offered.join(' ')}`)
    return { manifest: compiled.manifest, beats, events: parseNotation(notation) }
  }
  const score = (notation: string): Score => scoreOf(path(notation))
  return {
    compiled,
    narrator,
    tell,
    path,
    score,
    /** The findings of one axis: `1 note:papers-held +1`. */
    reasons: (notation: string, axis: Axis): string[] => reasonsIn(score(notation), axis),
    /** The last beat of a notation. */
    lastBeat: (notation: string, given: Given = {}): Beat => path(notation, given).beats.at(-1) as Beat,
  }
}

export const signed = (points: number): string => (points > 0 ? `+${points}` : String(points))

export const reasonsIn = ({ findings }: Score, axis: Axis): string[] =>
  findings
    .filter((finding) => finding.axis === axis)
    .map(({ turn, rule, points }) => `${turn} ${rule} ${signed(points)}`)

/** A beat in one line: the ids of its lines, then of its choices. */
export const beatText = ({ lines, choices, ending }: Beat): string =>
  [lines.map(({ id }) => id).join(' '), choices.map(({ id }) => id).join(' ') || (ending ?? 'stuck')].join(' | ')

/** A telling in a few words: its last beat, or where and why it stopped. */
export const tellingText = ({ beats, halt }: Telling): string =>
  halt ? `${halt.turn} ${halt.choice} ${halt.why}: ${halt.offered.join(' ')}` : beatText(beats.at(-1) as Beat)

/** A playthrough's events as the player made them: every choice with the mark of the beat that it was made at. */
export const withMarks = (events: readonly PlayInput[], beats: readonly Beat[]): PlayInput[] => {
  let turn = 0
  return events.map((event) => (event.type === 'choose' ? { ...event, mark: beats[turn++]?.mark ?? 0 } : event))
}
