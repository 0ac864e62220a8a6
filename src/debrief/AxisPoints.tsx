import { axes } from '../core/catalogue/axis.ts'
import type { Score } from '../core/score/score.ts'
import { text } from '../ui/text.ts'

const words = text.debrief

/** The four axes as points, apart. */
export function AxisPoints({ score }: { score: Score }) {
  return (
    <section class="axis-strip" aria-labelledby="axes">
      <h2 id="axes">{words.axesTitle}</h2>
      <dl>
        {axes.map((axis) => (
          <div key={axis}>
            <dt>
              {text.common.axes[axis].name} <small>{text.common.axes[axis].asks}</small>
            </dt>
            <dd>{words.pointsLong(score[axis].points)}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{words.axesIntro}</p>
    </section>
  )
}
