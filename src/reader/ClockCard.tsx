import type { Manifest } from '../core/manifest/manifest.ts'
import { timeOf } from '../core/model/model.ts'
import type { Beat } from '../core/story/beat.ts'
import { text } from '../ui/text.ts'

/** The hour, and the story minutes left. */
export function ClockCard({ beat, manifest }: { beat: Beat; manifest: Manifest }) {
  const ends = manifest.scenario.clocks[beat.model.clock]?.ends
  return (
    <p class="clock" title={ends && text.play.clockEnds(ends)}>
      <span>{timeOf(beat.model, manifest)}</span>
      <span aria-hidden="true"> · </span>
      <span>{text.common.minutesLeft(beat.model.minutesLeft)}</span>
      {ends && <span class="visually-hidden">. {text.play.clockEnds(ends)}</span>}
    </p>
  )
}
