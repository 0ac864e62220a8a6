import { notesOf } from '../../core/record/note.ts'
import type { PlayInput } from '../../core/record/playEvent.ts'
import type { Path } from '../../core/score/path.ts'
import { type Score, scoreOf } from '../../core/score/score.ts'
import type { Telling } from '../../core/story/narrator.ts'
import type { OpenStory } from '../../play/outside.ts'
import type { Kept } from '../../play/store.ts'
import type { Look } from '../look.ts'

/** A path as it is laid beside another. */
export interface Compared {
  readonly path: Path
  readonly choices: readonly string[]
  readonly score: Score
  readonly given: Readonly<Record<string, string>>
  /** Sentences on what cannot be compared, by their name in the catalogue. */
  readonly troubles: readonly ('edited' | 'halted' | 'rules' | 'given')[]
}

/** What the two are called. */
export interface Names {
  readonly left: string
  readonly right: string
}

const choicesIn = (events: readonly PlayInput[]) =>
  events.flatMap((event) => (event.type === 'choose' ? [event.choice] : []))

/** The playthrough that the debrief is of. */
export const comparedLook = ({ path, score, playthrough }: Look): Compared => ({
  path,
  score,
  choices: choicesIn(path.events).slice(0, Math.max(0, path.beats.length - 1)),
  given: playthrough.given,
  troubles: [],
})

function compared(
  { compiled: { manifest } }: OpenStory,
  { beats, halt }: Telling,
  events: readonly PlayInput[],
  given: Readonly<Record<string, string>>,
  troubles: Compared['troubles'],
): Compared {
  const path = { manifest, beats, events }
  const choices = choicesIn(events).slice(0, Math.max(0, beats.length - 1))
  return { path, choices, score: scoreOf(path), given, troubles: halt ? [...troubles, 'halted'] : troubles }
}

/** Another playthrough of the same scenario, told by the story as it is now. */
export function comparedKept(look: Look, { playthrough }: Kept): Compared {
  const { story, outside } = look
  const troubles: Compared['troubles'][number][] = []
  if (playthrough.story !== story.compiled.story) troubles.push('edited')
  if (playthrough.rules !== outside.rules) troubles.push('rules')
  if (!isSame(playthrough.given, look.playthrough.given)) troubles.push('given')
  return compared(story, story.narrate(playthrough), playthrough.events, playthrough.given, troubles)
}

/** A path that nobody played, from its events. */
export function comparedEvents({ story, playthrough: { given, seed } }: Look, events: readonly PlayInput[]): Compared {
  return compared(story, story.narrate({ given, seed, events }), events, given, [])
}

const isSame = (left: Readonly<Record<string, string>>, right: Readonly<Record<string, string>>): boolean =>
  JSON.stringify(Object.entries(left).sort()) === JSON.stringify(Object.entries(right).sort())

/** Notes that stand at the end, by the turn that first showed what they are of. */
export function notesByTurn({ path: { beats, events } }: Compared): ReadonlyMap<number, readonly string[]> {
  const notes = new Map<number, string[]>()
  for (const key of notesOf(events)) {
    const slash = key.indexOf('/')
    const turn =
      slash < 0
        ? beats.find(({ lines }) => lines.some(({ cues }) => cues.includes(key)))?.turn
        : Number(key.slice(0, slash))
    if (turn !== undefined) notes.set(turn, [...(notes.get(turn) ?? []), key])
  }
  return notes
}
