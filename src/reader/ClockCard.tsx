import type { Manifest } from '../core/manifest/manifest.ts'
import { timeOf } from '../core/model/model.ts'
import type { Beat } from '../core/story/beat.ts'
import { settings } from '../ui/settings.ts'
import { text } from '../ui/text.ts'

/** Of the minutes that a clock began with, where a soft clock says something else. */
const [ample, some] = [0.5, 0.2]

function softly(left: number, of: number): string {
  const words = text.play.softClock
  if (left <= 0) return words.none
  return left > ample * of ? words.ample : left > some * of ? words.some : words.little
}

/** The hour, and the story minutes left; softly, for who is coached. */
export function ClockCard({ beat, manifest }: { beat: Beat; manifest: Manifest }) {
  const { ends, minutes = 0 } = manifest.scenario.clocks[beat.model.clock] ?? {}
  const { minutesLeft } = beat.model
  const coached = settings.value.guidance === 'coached'
  const ending = ends && (minutesLeft > 0 ? text.play.clockEnds(ends) : ends)
  return (
    <p class="clock" title={ending}>
      <span>{timeOf(beat.model, manifest)}</span>
      <span aria-hidden="true"> · </span>
      <span>{coached ? softly(minutesLeft, minutes) : text.common.minutesLeft(minutesLeft)}</span>
      {ending && <span class="visually-hidden">. {ending}</span>}
    </p>
  )
}
