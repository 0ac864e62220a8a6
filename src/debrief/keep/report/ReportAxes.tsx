import { axes } from '../../../core/catalogue/axis.ts'
import { percent } from '../../../core/graph/values/percent.ts'
import { text } from '../../../ui/text.ts'
import type { Look } from '../../look.ts'

const words = text.keep.report

/** The four axes, apart, as a table; per cents only where the best is known. */
export function ReportAxes({ look: { score, values } }: { look: Look }) {
  const whole = values.value.at === 'here' ? values.value.reading.whole : undefined
  return (
    <section aria-labelledby="report-axes">
      <h3 id="report-axes">{text.debrief.axesTitle}</h3>
      <table class="report-table">
        <thead>
          <tr>
            <th scope="col">{words.axis}</th>
            <th scope="col">{words.points}</th>
            {whole && <th scope="col">{words.ofBest}</th>}
            {whole && <th scope="col">{words.chance}</th>}
          </tr>
        </thead>
        <tbody>
          {axes.map((axis) => (
            <tr key={axis}>
              <th scope="row">{text.common.axes[axis].name}</th>
              <td>{score[axis].points}</td>
              {whole && <td>{text.common.perCent(percent(score[axis].points, whole[axis].best))}</td>}
              {whole && <td>{text.common.perCent(percent(whole[axis].chance, whole[axis].best))}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{whole ? text.debrief.axesIntroBest : text.debrief.axesIntro}</p>
    </section>
  )
}
