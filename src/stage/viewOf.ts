import type { Manifest } from '../core/manifest/manifest.ts'
import { type Beat, type Present, thingsOf } from '../core/story/beat.ts'
import type { StagePerson, StageView } from './stage.ts'

/** What the stage shows of a beat. Who has no art is a voice and not seen; who spoke last is the speaker. */
export function viewOf(beat: Beat, manifest: Manifest): StageView {
  const place = manifest.places[beat.place]
  const speaker = beat.lines.findLast((line) => line.speaker !== undefined)?.speaker
  return {
    place: place?.art ?? beat.place,
    light: beat.light,
    people: beat.people.flatMap((present) => personOf(present, manifest)),
    ...(speaker === undefined ? {} : { speaker }),
    things: thingsOf(beat),
    sound: place?.sound ?? 'none',
  }
}

function personOf(present: Present, manifest: Manifest): StagePerson[] {
  const art = manifest.cast[present.person]?.art
  return art === undefined ? [] : [{ ...present, art }]
}
