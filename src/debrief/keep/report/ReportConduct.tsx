import { screenOuts } from '../../../core/catalogue/screenOut.ts'
import { text } from '../../../ui/text.ts'
import type { Look } from '../../look.ts'

const words = text.debrief

/** Screen-outs by name, apart from all points. */
export function ReportConduct({ look: { score } }: { look: Look }) {
  return (
    <section aria-labelledby="report-conduct">
      <h3 id="report-conduct">{words.conductTitle}</h3>
      <p>{score.screenOuts.length === 0 ? words.noScreenOuts : words.screenOutsIntro}</p>
      {score.screenOuts.length > 0 && (
        <ul class="report-findings">
          {score.screenOuts.map((id) => (
            <li key={id} class="lost">
              <b>{screenOuts[id].name}.</b>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
