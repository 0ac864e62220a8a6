import { axes } from '../../core/catalogue/axis.ts'
import { percent } from '../../core/graph/values/percent.ts'
import type { Role } from '../../core/manifest/scenario.ts'
import type { Score } from '../../core/score/score.ts'
import { asks } from '../../ui/asks.ts'
import { text } from '../../ui/text.ts'
import type { LookValues } from '../look.ts'

const words = text.debrief

/** The four axes, apart: points and, where the best that one path can reach is known, how much of it that is. */
export function AxisPoints({ score, values, role }: { score: Score; values: LookValues; role: Role | undefined }) {
  const whole = values.at === 'here' ? values.reading.whole : undefined
  return (
    <section class="axis-strip" aria-labelledby="axes">
      <h2 id="axes">{words.axesTitle}</h2>
      <dl>
        {axes.map((axis) => (
          <div key={axis}>
            <dt>
              {text.common.axes[axis].name} <small>{asks(axis, role)}</small>
            </dt>
            <dd>
              {whole && (
                <>
                  {words.ofBest(percent(score[axis].points, whole[axis].best))}
                  <meter
                    class="of-best"
                    min={0}
                    max={100}
                    value={percent(score[axis].points, whole[axis].best)}
                    aria-hidden="true"
                  />
                </>
              )}
              <small>
                {words.pointsLong(score[axis].points)}
                {whole && ` ${words.bestAndChance(whole[axis].best, percent(whole[axis].chance, whole[axis].best))}`}
              </small>
            </dd>
          </div>
        ))}
      </dl>
      <p class="hint">{whole ? words.axesIntroBest : words.axesIntro}</p>
    </section>
  )
}
