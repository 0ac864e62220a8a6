import type { Manifest } from '../core/manifest/manifest.ts'
import { timeOf } from '../core/model/model.ts'
import type { Look } from './look.ts'

/** When and where a turn was, and what was chosen there, as a reader knows them. */
export interface TurnWords {
  readonly time: string
  /** Where it began. */
  readonly place: string
  /** Where it had led to when the choice was made. */
  readonly chosenAt: string
  readonly chosen: string | undefined
}

/** The words of every turn of a playthrough. */
export function turnWords({ path }: Pick<Look, 'path'>): TurnWords[] {
  const { manifest, beats, events } = path
  const made = events.flatMap((event) => (event.type === 'choose' ? [event.choice] : []))
  return beats.map((beat, turn) => ({
    time: timeOf(beat.model, manifest),
    // A beat may move on.
    place: placeName(beat.lines[0]?.place ?? beat.place, manifest),
    chosenAt: placeName(beat.place, manifest),
    chosen: beat.choices.find(({ id }) => id === made[turn])?.text,
  }))
}

const placeName = (place: string, { places }: Manifest): string => places[place]?.name ?? ''
