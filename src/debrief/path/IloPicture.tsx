import type { IndicatorId } from '../../core/catalogue/indicator.ts'
import { iloPicture, vulnerabilityWords } from '../../core/score/iloPicture.ts'
import { text } from '../../ui/text.ts'

const words = text.debrief

/** What the ILO list makes of the notes. It describes; it gives no points and overrules nothing. */
export function IloPicture({ noted }: { noted: readonly IndicatorId[] }) {
  const picture = iloPicture(noted)
  return (
    <section class="card" aria-labelledby="ilo">
      <h2 id="ilo">{words.iloTitle}</h2>
      <p class="hint">{words.iloIntro}</p>
      <dl class="axes">
        {picture.dimensions.map(({ dimension, name, positive, strong, medium, weak }) => (
          <div key={dimension} class="dimension">
            <dt>
              {name} <small>{words.iloCounts(strong, medium, weak)}</small>
            </dt>
            <dd>{positive ? words.iloPositive : words.iloNot}</dd>
          </div>
        ))}
      </dl>
      <p>{picture.words}</p>
      {picture.vulnerability && <p>{vulnerabilityWords}</p>}
    </section>
  )
}
