import type { Session } from '../../classroom/session.ts'
import { steps } from '../../core/picture/picture.ts'
import { statementIds, statements } from '../../core/picture/statement.ts'
import { classDebrief } from '../../ui/text/classDebrief.ts'
import { answeredIn } from '../link/distribution.ts'
import { picturesIn } from './pictureTable.ts'

const words = classDebrief.picture

/** The first picture of the class on paper, before and after as counts of the six answers; nothing where nobody answered. */
export function ReportPicture({ session }: { session: Session }) {
  const there = picturesIn(session)
  if (there.length === 0) return null
  return (
    <section aria-labelledby="report-picture">
      <h3 id="report-picture">{words.title}</h3>
      <p>
        {words.answered(answeredIn(session, 'before'), answeredIn(session, 'after'))} {words.caption}.
      </p>
      <table class="report-table report-picture">
        <thead>
          <tr>
            <th scope="col">{words.statement}</th>
            <th scope="col">{words.round}</th>
            {steps.map((step) => (
              <th key={step} scope="col">
                {step}
              </th>
            ))}
          </tr>
        </thead>
        {statementIds.map((id) => (
          <tbody key={id}>
            {there.map(({ round, counts }, row) => (
              <tr key={round}>
                {row === 0 && (
                  <th scope="rowgroup" rowSpan={there.length}>
                    {statements[id].says}
                  </th>
                )}
                <td>{words.rounds[round]}</td>
                {counts[id].map((count, index) => (
                  <td key={index}>{count}</td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <p class="hint">{words.unvalidated}</p>
    </section>
  )
}
