import type { Manifest } from '../manifest/manifest.ts'
import { own } from '../manifest/own.ts'
import type { PlayInput } from '../record/playEvent.ts'
import type { Beat, Offered } from '../story/beat.ts'

/** A path as the rules see it: what was told, what was done, and where. */
export interface Path {
  readonly manifest: Manifest
  readonly beats: readonly Beat[]
  readonly events: readonly PlayInput[]
}

/** The choices made, with the beat that each was made at. */
export function chosen({ beats, events }: Path): { beat: Beat; choice: Offered }[] {
  const ids = events.flatMap((event) => (event.type === 'choose' ? [event.choice] : []))
  return beats.flatMap((beat, turn) => {
    const choice = beat.choices.find(({ id }) => id === ids[turn])
    return choice ? [{ beat, choice }] : []
  })
}

/** The turn at which each cue was first shown. */
export function cuesShown(beats: readonly Beat[]): Map<string, number> {
  const shown = new Map<string, number>()
  for (const { turn, lines } of beats) {
    for (const cue of lines.flatMap(({ cues }) => cues)) if (!shown.has(cue)) shown.set(cue, turn)
  }
  return shown
}

/** The last turn at which facts for the board are shown: the board's own. */
export const boardTurn = (beats: readonly Beat[]): number =>
  beats.find(({ part }) => part === 'board')?.turn ?? Number.POSITIVE_INFINITY

/** Cues that a note stands for: itself, or those of the line that it names. */
export function cuesOfNote(key: string, beats: readonly Beat[]): readonly string[] {
  const slash = key.indexOf('/')
  if (slash < 0) return [key]
  const line = beats[Number(key.slice(0, slash))]?.lines.find(({ id }) => id === key.slice(slash + 1))
  return line?.cues ?? []
}

/** Cues noted and not taken back by the end, of those shown. */
export function cuesNoted({ beats, events }: Path): Set<string> {
  return notedIn(events, beats)
}

/** Cues noted among these events. */
export function notedIn(events: readonly PlayInput[], beats: readonly Beat[]): Set<string> {
  const keys = new Set<string>()
  for (const event of events) {
    if (event.type !== 'note' && event.type !== 'unnote') continue
    const key = 'cue' in event ? event.cue : `${event.turn}/${event.line}`
    if (event.type === 'note') keys.add(key)
    else keys.delete(key)
  }
  const shown = cuesShown(beats)
  return new Set([...keys].flatMap((key) => cuesOfNote(key, beats)).filter((cue) => shown.has(cue)))
}

/** Whether a cue of control had been shown when the choice of this turn was made. */
export function controlShown({ beats, manifest }: Pick<Path, 'beats' | 'manifest'>, turn: number): boolean {
  return beats
    .slice(0, turn + 1)
    .some(({ lines }) => lines.some(({ cues }) => cues.some((cue) => own(manifest.cues, cue)?.control === true)))
}
