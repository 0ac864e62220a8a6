import type { ScenarioEntry } from '../../core/story/compiled.ts'
import { guide } from '../../ui/text/guide.ts'

const words = guide.plan

/** Fifty minutes, a row for each part of the lesson. */
export function Plan({ entry: { title, length, playTime, takesFrom, after, lesson } }: { entry: ScenarioEntry }) {
  const goesOn = takesFrom !== undefined && !after
  const handedOn = lesson === 'court' ? words.court : words.handedOn
  const { rows } = goesOn ? handedOn : words
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">{words.of(title)}</h2>
      {goesOn && <p class="guide-words">{handedOn.intro}</p>}
      <p class="guide-words">{length === 'long' ? words.longer(playTime) : words.shorter(playTime)}</p>
      <table class="plan">
        <thead>
          <tr>
            <th scope="col">{words.minutes}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.how}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ from, to, what, how }) => (
            <tr key={from}>
              <td>{words.span(from, to)}</td>
              <th scope="row">{what}</th>
              <td>{how}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
