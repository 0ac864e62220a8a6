import type { Path } from '../../core/score/path.ts'
import { variantFor, wordingsChosen } from '../../core/score/wording.ts'
import { screen } from '../../ui/text/screen.ts'

const words = screen

/** The class's report: being worded, and then its six lines. */
export function ScreenReport({ path }: { path: Path }) {
  const chosen = wordingsChosen(path)
  const { report } = path.manifest
  return (
    <section class="card screen-board" aria-labelledby="class-report">
      <h2 id="class-report">{words.report}</h2>
      {chosen.size === 0 ? (
        <p>{words.reportOpen}</p>
      ) : (
        <dl class="report-lines">
          {Object.entries(report).map(([line, { title }]) => {
            const wording = chosen.get(line)
            const variant = variantFor(report, line, path)
            return (
              <div key={line}>
                <dt>{title}</dt>
                <dd>{wording && variant ? variant[wording] : words.blank}</dd>
              </div>
            )
          })}
        </dl>
      )}
    </section>
  )
}
