import { statementIds, statements } from '../../core/picture/statement.ts'
import { classDebrief } from '../../ui/text/classDebrief.ts'
import type { HostDesk } from '../host/hostDesk.ts'
import { AnswerBars } from '../link/AnswerBars.tsx'
import { answeredIn, distributionIn } from '../link/distribution.ts'
import { ShowButton } from './ShowButton.tsx'

const words = classDebrief.picture
const rounds = ['before', 'after'] as const

/** The first picture of a class, before and after, as distributions. */
export function PictureDesk({ desk }: { desk: HostDesk }) {
  const { session } = desk.view
  const [before, after] = [distributionIn(session, 'before'), distributionIn(session, 'after')]
  const there = { ...(before && { before }), ...(after && { after }) }
  const shown = rounds.filter((round) => there[round] !== undefined)
  return (
    <section class="card" aria-labelledby="class-picture">
      <h2 id="class-picture">{words.title}</h2>
      {shown.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.answered(answeredIn(session, 'before'), answeredIn(session, 'after'))}</p>
          <p class="hint">{words.unvalidated}</p>
          <p>
            <ShowButton desk={desk} what={{ view: 'picture', ...there }}>
              {words.show}
            </ShowButton>
          </p>
          <details>
            <summary>{words.caption}</summary>
            <table class="class-statements">
              <thead>
                <tr>
                  <th scope="col">{words.statement}</th>
                  {shown.map((round) => (
                    <th key={round} scope="col">
                      {words.rounds[round]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {statementIds.map((id) => (
                  <tr key={id}>
                    <th scope="row">{statements[id].says}</th>
                    {shown.map((round) => (
                      <td key={round}>
                        <AnswerBars counts={there[round]?.[id] ?? []} name={words.rounds[round]} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  )
}
