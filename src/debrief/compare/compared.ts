import { notesShown } from '../../core/look/compare/notesShown.ts'
import { manifestFor } from '../../core/manifest/manifestFor.ts'
import type { NoteKey } from '../../core/record/note.ts'
import type { PlayInput } from '../../core/record/playEvent.ts'
import { type Happened, screenOutsOf } from '../../core/score/conduct.ts'
import type { Path } from '../../core/score/path.ts'
import { type Score, scoreOf } from '../../core/score/score.ts'
import type { Halt, Telling } from '../../core/story/narrator.ts'
import type { OpenStory } from '../../play/outside.ts'
import type { Kept } from '../../play/store.ts'
import type { Look } from '../look.ts'
import { type TurnWords, turnWords } from '../turnWords.ts'

/** What of another playthrough cannot be compared, by its name in the catalogue. */
export type Caveat = 'edited' | 'halted' | 'rules' | 'given'

/** A path as it is laid beside another. */
export interface Compared {
  readonly path: Path
  readonly choices: readonly string[]
  readonly score: Score
  /** When and where each turn was, and what was chosen there. */
  readonly words: readonly TurnWords[]
  readonly notes: ReadonlyMap<number, readonly NoteKey[]>
  readonly conduct: readonly Happened[]
  readonly given: Readonly<Record<string, string>>
  /** Where the story as it is now could not be followed any further. */
  readonly halt?: Halt
  readonly caveats: readonly Caveat[]
}

/** What the two are called. */
export interface Names {
  readonly left: string
  readonly right: string
}

export const sides = ['left', 'right'] as const
export type SideName = (typeof sides)[number]

/** The playthrough that the debrief is of. */
export const comparedLook = ({ path, score, playthrough, telling }: Look): Compared => ({
  ...turnsOf(path),
  score,
  given: playthrough.given,
  ...(telling.halt && { halt: telling.halt }),
  caveats: [],
})

/** What comparing needs of the debrief that it is made in. */
export type Here = Pick<Look, 'story' | 'outside' | 'playthrough'>

/** Another playthrough of the same scenario, told by the story as it is now. */
export function comparedKept({ story, outside, playthrough: here }: Here, { playthrough }: Pick<Kept, 'playthrough'>) {
  const telling = story.narrate(playthrough)
  const caveats: Caveat[] = []
  if (playthrough.story !== story.compiled.story) caveats.push('edited')
  if (telling.halt) caveats.push('halted')
  if (playthrough.rules !== outside.rules) caveats.push('rules')
  if (!isSameGiven(playthrough.given, here.given)) caveats.push('given')
  return compared(story, telling, playthrough.events, playthrough.given, caveats)
}

/** A path that nobody played, from its events. */
export const comparedEvents = ({ story, playthrough: { given, seed } }: Here, events: readonly PlayInput[]): Compared =>
  compared(story, story.narrate({ given, seed, events }), events, given, [])

function compared(
  { compiled }: OpenStory,
  { beats, halt }: Telling,
  events: readonly PlayInput[],
  given: Readonly<Record<string, string>>,
  caveats: readonly Caveat[],
): Compared {
  const path = { manifest: manifestFor(compiled.manifest, given), beats, events }
  return { ...turnsOf(path), score: scoreOf(path), given, ...(halt && { halt }), caveats }
}

/** What every turn asks of its path, worked out once. */
const turnsOf = (path: Path) => ({
  path,
  choices: choicesTold(path),
  words: turnWords({ path }),
  notes: notesShown(path),
  conduct: screenOutsOf(path),
})

/** Choices that the telling followed: one for each beat but the last. */
const choicesTold = ({ beats, events }: Path): string[] =>
  events.flatMap((event) => (event.type === 'choose' ? [event.choice] : [])).slice(0, Math.max(0, beats.length - 1))

export const isSameGiven = (
  left: Readonly<Record<string, string>>,
  right: Readonly<Record<string, string>>,
): boolean => {
  const names = Object.keys(left)
  return names.length === Object.keys(right).length && names.every((name) => left[name] === right[name])
}
