import { timeOf } from '../core/model/model.ts'
import type { Beat } from '../core/story/beat.ts'
import type { Look } from './look.ts'

/** When and where a turn was, and what was chosen there, as a reader knows them. */
export interface TurnWords {
  readonly time: string
  readonly place: string
  readonly chosen: string | undefined
}

/** The words of every turn of a playthrough. */
export function turnWords({ path }: Pick<Look, 'path'>): TurnWords[] {
  const { manifest, beats, events } = path
  const made = events.flatMap((event) => (event.type === 'choose' ? [event.choice] : []))
  return beats.map((beat, turn) => ({
    time: timeOf(beat.model, manifest),
    place: placeName(beat, manifest),
    chosen: beat.choices.find(({ id }) => id === made[turn])?.text,
  }))
}

/** Where a beat begins: it may move on. */
const placeName = (beat: Beat, { places }: Look['path']['manifest']): string =>
  places[beat.lines[0]?.place ?? beat.place]?.name ?? ''
