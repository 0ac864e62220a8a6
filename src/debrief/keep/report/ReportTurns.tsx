import { margins } from '../../../core/look/margins.ts'
import { turnRows } from '../../../core/look/turnRows.ts'
import { text } from '../../../ui/text.ts'
import type { Look } from '../../look.ts'
import type { GoesAlong } from '../goesAlong.ts'
import { ReportTurn } from './ReportTurn.tsx'

/** The path, turn by turn, each with what is said of it. */
export function ReportTurns({ look, kept }: { look: Look; kept: GoesAlong }) {
  const { path, score, values, thoughts, telling } = look
  const looks = values.value.at === 'here' ? values.value.looks : []
  return (
    <section aria-labelledby="report-turns">
      <h3 id="report-turns">{text.debrief.transcript}</h3>
      {turnRows(path, score.findings).map((row, turn) => {
        const wrote = kept.wrote ? thoughts.value.turns[turn] : undefined
        return (
          <ReportTurn
            key={row.turn}
            row={row}
            look={looks.find((one) => one.turn === turn)}
            manifest={path.manifest}
            {...(kept.said && { beat: telling.beats[turn] })}
            {...(wrote && { wrote })}
          />
        )
      })}
      {looks.length > 0 && (
        <>
          <h4>{text.looking.legendTitle}</h4>
          <ul class="report-legend">
            {text.looking.legend(margins.sound, margins.costly).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
