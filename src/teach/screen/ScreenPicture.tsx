import type { Shown } from '../../classroom/classEvent.ts'
import { statementIds, statements } from '../../core/picture/statement.ts'
import { screen } from '../../ui/text/screen.ts'
import { text } from '../../ui/text.ts'
import { AnswerBars } from '../link/AnswerBars.tsx'

const words = screen
const rounds = ['before', 'after'] as const

/** How the class stands to the twelve statements, before and after: one by one, never as a sum. */
export function ScreenPicture({ shown }: { shown: Extract<Shown, { view: 'picture' }> }) {
  const there = rounds.filter((round) => shown[round] !== undefined)
  return (
    <section class="screen-picture-page" aria-labelledby="screen-picture">
      <h1 id="screen-picture">{words.picture}</h1>
      <p class="hint">
        {words.pictureNote} 1: {text.picture.steps[1]}, 6: {text.picture.steps[6]}.
      </p>
      <table class="screen-statements">
        <thead>
          <tr>
            <td />
            {there.map((round) => (
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
              {there.map((round) => (
                <td key={round}>
                  <AnswerBars counts={shown[round]?.[id] ?? []} name={words.rounds[round]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
