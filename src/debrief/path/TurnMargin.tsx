import { screenOuts } from '../../core/catalogue/screenOut.ts'
import type { Reading } from '../../core/look/reading.ts'
import type { TurnLook } from '../../core/look/turnLook.ts'
import type { Happened } from '../../core/score/conduct.ts'
import type { Finding } from '../../core/score/finding.ts'
import type { Beat } from '../../core/story/beat.ts'
import { text } from '../../ui/text.ts'
import type { Look } from '../look.ts'
import { againLink, TryAgain } from '../TryAgain.tsx'
import { AxisMark } from './AxisMark.tsx'
import { FromHere } from './FromHere.tsx'
import { consequences, faulted, harmedOnly, soundAxes } from './marksOf.ts'
import { Remark } from './Remark.tsx'
import { remarksOf } from './remarksOf.ts'

const words = text.looking

export interface TurnNotes {
  readonly findings: readonly Finding[]
  readonly conduct: readonly Happened[]
  /** Facts shown here first and never noted. */
  readonly unnoted: readonly string[]
  /** What the story graph says of this turn, where it can be had. */
  readonly at: TurnLook | undefined
  readonly reading: Reading | undefined
}

/** The remarks in the margin of a turn, as a teacher writes them: what was lost, what was sound, what followed. */
export function TurnMargin({ look, beat, notes }: { look: Look; beat: Beat; notes: TurnNotes }) {
  const { findings, conduct, unnoted, at, reading } = notes
  const { manifest } = look.path
  const remarks = remarksOf(findings, manifest)
  const lost = at ? faulted(at) : []
  const sound = at ? soundAxes(at) : []
  const inMarks = (axis: string, points: number) => points < 0 && lost.some((one) => one === axis)
  const thought = look.thoughts.value.turns[beat.turn]
  return (
    // biome-ignore lint/a11y/useSemanticElements: a margin of one list item, not a section of the page
    <div class="turn-remarks" role="group" aria-label={text.debrief.remarks}>
      {conduct.map(({ id }) => (
        <p key={id} class="remark lost">
          <b>{words.screenOut(screenOuts[id].name)}</b>
        </p>
      ))}
      {at &&
        reading &&
        lost.map((axis) => (
          <AxisMark
            key={axis}
            axis={axis}
            at={at.byAxis[axis]}
            best={reading.whole[axis].best}
            offered={beat.choices}
            remarks={remarks.filter((remark) => remark.axis === axis && remark.points < 0)}
            again={againLink(look, beat.turn)}
          />
        ))}
      {sound.length > 0 && (
        <p class="sound-here">
          <b>{words.soundHere}:</b> {sound.map((axis) => text.common.axes[axis].name.toLowerCase()).join(', ')}.
        </p>
      )}
      {remarks
        .filter(({ axis, points }) => !inMarks(axis, points))
        .map((remark) => (
          <Remark key={remark.axis + remark.points + remark.why} remark={remark} />
        ))}
      {at && reading && harmedOnly(look.path, reading, at) && <TryAgain to={againLink(look, beat.turn)} />}
      {at &&
        reading &&
        consequences(at, reading).map(({ axis, share }) => (
          <p key={axis} class="remark told">
            {words.consequence(text.common.axes[axis].name, share)}
          </p>
        ))}
      {at && reading && <FromHere look={look} at={at} endings={reading.turns[0]?.endings.length ?? 0} />}
      {unnoted.length > 0 && (
        <div class="remark told">
          <p>
            <b>{words.unnoted}</b>
          </p>
          <ul>
            {unnoted.map((cue) => (
              <li key={cue}>{manifest.cues[cue]?.note ?? cue}</li>
            ))}
          </ul>
        </div>
      )}
      {thought && (
        <blockquote class="thought">
          <p class="kicker">{words.thought}</p>
          <p>{thought}</p>
        </blockquote>
      )}
    </div>
  )
}
