import { type StatutoryId, statutory } from '../../core/catalogue/statutory.ts'
import { text } from '../../ui/text.ts'

const words = text.debrief

/** Which facts that a statute names the notes may stand for. It describes; it gives no points. */
export function StatutePicture({ noted }: { noted: readonly StatutoryId[] }) {
  return (
    <section class="card" aria-labelledby="statute">
      <h2 id="statute">{words.statuteTitle}</h2>
      <p class="hint">{words.statuteIntro}</p>
      <dl class="axes">
        {noted.map((id) => (
          <div key={id} class="dimension">
            <dt>{statutory[id].name}</dt>
            <dd>{statutory[id].cite}</dd>
          </div>
        ))}
      </dl>
      {noted.length === 0 && <p>{words.statuteNone}</p>}
    </section>
  )
}
