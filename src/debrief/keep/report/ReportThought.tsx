import { standardShown } from '../../../core/score/recognition.ts'
import { variantFor, wordingsChosen } from '../../../core/score/wording.ts'
import { text } from '../../../ui/text.ts'
import type { Look } from '../../look.ts'

const words = text.debrief

/** What the player thought it was, how sure, and how it was reported. */
export function ReportThought({ look: { path, score, telling } }: { look: Look }) {
  const { guess, assessment, trafficking } = score.calibration
  const finished = (telling.beats.at(-1)?.ending ?? null) !== null
  const assessed = path.events.filter((event) => event.type === 'assess').at(-1)
  const chosen = wordingsChosen(path)
  return (
    <section aria-labelledby="report-thought">
      <h3 id="report-thought">{text.keep.report.truth}</h3>
      {!guess && !assessment && <p>{words.noConfidence}</p>}
      {guess && <p>{words.guessed(guess.confidence)}</p>}
      {assessment && <p>{words.assessed(assessment.confidence)}</p>}
      {assessed ? (
        <p>
          {words.suspected(
            text.common.categories[assessed.category] ?? assessed.category,
            text.common.standards[assessed.standard].name,
          )}{' '}
          {words.shownSupports(text.common.standards[standardShown(path)].name)}
        </p>
      ) : (
        <p>{words.boardNone}</p>
      )}
      <p>{finished ? words.truth(trafficking) : words.truthLater}</p>
      {chosen.size > 0 && (
        <>
          <h4>{words.reportTitle}</h4>
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
        </>
      )}
    </section>
  )
}
