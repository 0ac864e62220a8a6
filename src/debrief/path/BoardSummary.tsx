import type { Path } from '../../core/score/path.ts'
import { standardShown } from '../../core/score/recognition.ts'
import { variantFor, wordingsChosen } from '../../core/score/wording.ts'
import { text } from '../../ui/text.ts'

const words = text.debrief

/** What the board said, what the facts shown support, and the report as it was handed in. */
export function BoardSummary({ path }: { path: Path }) {
  const assessed = path.events.filter((event) => event.type === 'assess').at(-1)
  const chosen = wordingsChosen(path)
  const reached = path.beats.some(({ part }) => part === 'report')
  return (
    <section class="card" aria-labelledby="board-said">
      <h2 id="board-said">{words.boardTitle}</h2>
      {assessed ? (
        <p>
          {words.suspected(
            text.common.categories[assessed.category] ?? assessed.category,
            text.common.standards[assessed.standard].name,
          )}
        </p>
      ) : (
        <p>{words.boardNone}</p>
      )}
      {assessed && <p>{words.shownSupports(text.common.standards[standardShown(path)].name)}</p>}
      {reached && (
        <details>
          <summary>{words.reportTitle}</summary>
          <dl class="report-lines">
            {Object.entries(path.manifest.report).map(([line, { title }]) => {
              const wording = chosen.get(line)
              const variant = variantFor(path.manifest.report, line, path)
              return (
                <div key={line}>
                  <dt>{title}</dt>
                  <dd>{wording && variant ? `${variant[wording]} (${words.wordings[wording]})` : words.reportBlank}</dd>
                </div>
              )
            })}
          </dl>
        </details>
      )}
    </section>
  )
}
