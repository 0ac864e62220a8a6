import { screenOuts } from '../../core/catalogue/screenOut.ts'
import type { Score } from '../../core/score/score.ts'
import { text } from '../../ui/text.ts'

const words = text.debrief

/** Screen-outs by name, apart from all points. */
export function Conduct({ score }: { score: Score }) {
  return (
    <section class={score.screenOuts.length > 0 ? 'card lost' : 'conduct'} aria-labelledby="conduct">
      <h2 id="conduct">{words.conductTitle}</h2>
      {score.screenOuts.length === 0 ? (
        <p>{words.noScreenOuts}</p>
      ) : (
        <>
          <p>{words.screenOutsIntro}</p>
          <ul>
            {score.screenOuts.map((id) => (
              <li key={id}>{screenOuts[id].name}.</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
