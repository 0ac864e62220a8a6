import { grades } from '../../../core/catalogue/grade.ts'
import type { TurnLook } from '../../../core/look/turnLook.ts'
import type { TurnRow } from '../../../core/look/turnRows.ts'
import type { Manifest } from '../../../core/manifest/manifest.ts'
import type { Beat } from '../../../core/story/beat.ts'
import { text } from '../../../ui/text.ts'
import { faulted, soundAxes } from '../../path/marksOf.ts'
import { remarksOf } from '../../path/remarksOf.ts'
import { sourceTitles } from '../../path/sourceTitles.ts'
import { speakerOf } from '../../speakerOf.ts'

const words = text.keep.report

interface Props {
  readonly row: TurnRow
  readonly look: TurnLook | undefined
  readonly manifest: Manifest
  /** What was shown, where that is wanted. */
  readonly beat?: Beat | undefined
  /** What the player wrote, where that is wanted. */
  readonly wrote?: string
}

/** One turn: what was chosen, how it is marked, and each reason with its source. */
export function ReportTurn({ row, look, manifest, beat, wrote }: Props) {
  const marks = look ? [...faulted(look), ...soundAxes(look)] : []
  return (
    <section class="report-turn" aria-labelledby={`report-turn-${row.turn}`}>
      <h4 id={`report-turn-${row.turn}`}>{words.turn(row.turn, row.time, row.place)}</h4>
      {beat?.lines.map((line) => {
        const speaker = speakerOf(line, manifest)
        return (
          <p key={line.id} class="report-said">
            {speaker && <b>{speaker}: </b>}
            {line.text}
          </p>
        )
      })}
      <p class="you-chose">
        {row.choice ? (
          <>
            {text.debrief.youChose}: <b>{row.choice.text}</b>
          </>
        ) : (
          words.ended
        )}
      </p>
      {marks.length > 0 && (
        <p>
          {words.marks}:{' '}
          {marks
            .map((axis) =>
              text.looking.axisMark(
                text.common.axes[axis].name,
                text.looking.marks[look?.byAxis[axis].mark ?? 'sound'],
              ),
            )
            .join('; ')}
          .
        </p>
      )}
      {row.notes.length > 0 && (
        <p>
          {words.noted}: {row.notes.join(' · ')}
        </p>
      )}
      {row.findings.length > 0 && (
        <ul class="report-findings">
          {remarksOf(row.findings, manifest).map(({ axis, points, why, source, grade, about, harmful }) => (
            <li key={axis + points + why} class={points < 0 ? 'lost' : undefined}>
              <b>
                {harmful && `${text.looking.harmful}. `}
                {words.finding(
                  text.common.axes[axis].name,
                  points === 0 ? `(${text.debrief.told})` : text.debrief.points(points),
                  about.join(', '),
                )}
              </b>{' '}
              {why} <small>{text.debrief.source(sourceTitles(source), grades[grade])}</small>
            </li>
          ))}
        </ul>
      )}
      {wrote && (
        <p class="report-wrote">
          {words.wrote}: {wrote}
        </p>
      )}
    </section>
  )
}
