import { axes } from '../../core/catalogue/axis.ts'
import { screenOuts } from '../../core/catalogue/screenOut.ts'
import { percent } from '../../core/graph/values/percent.ts'
import { movedTerms } from '../../core/look/compare/moved.ts'
import { text } from '../../ui/text.ts'
import type { Look } from '../look.ts'
import { Remark } from '../path/Remark.tsx'
import { remarksOf } from '../path/remarksOf.ts'
import type { Compared, Names } from './compared.ts'

const words = text.compare

interface Props {
  readonly look: Look
  readonly left: Compared
  readonly right: Compared
  readonly names: Names
}

/** What came of each: ending, conduct, the four axes apart and, on asking, the terms that made the difference. */
export function Summary({ look, left, right, names }: Props) {
  const values = look.values.value
  const moved = movedTerms(left.score, right.score)
  const sides = [left, right]
  return (
    <section class="compare-summary" aria-labelledby="compare-summary">
      <h3 id="compare-summary">{words.summary}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reached by keys */}
      <section class="standings-scroll" aria-label={words.summary} tabIndex={0}>
        <table class="standings">
          <thead>
            <tr>
              <th scope="col">{words.axis}</th>
              <th scope="col">{names.left}</th>
              <th scope="col">{names.right}</th>
              <th scope="col">{words.difference}</th>
            </tr>
          </thead>
          <tbody>
            {axes.map((axis) => {
              const best = values.at === 'here' ? values.reading.whole[axis].best : undefined
              const points = sides.map(({ score }) => score[axis].points)
              const difference = (points[1] ?? 0) - (points[0] ?? 0)
              return (
                <tr key={axis}>
                  <th scope="row">{text.common.axes[axis].name}</th>
                  {points.map((one, side) => (
                    <td key={side}>{words.points(one, best === undefined ? undefined : percent(one, best))}</td>
                  ))}
                  <td>{text.debrief.points(difference)}</td>
                </tr>
              )
            })}
            <tr>
              <th scope="row">{words.conduct}</th>
              {sides.map(({ score }, side) => (
                <td key={side}>{score.screenOuts.map((id) => screenOuts[id].name).join('; ') || words.noConduct}</td>
              ))}
              <td />
            </tr>
            <tr>
              <th scope="row">{words.ending}</th>
              {sides.map((side, index) => (
                <td key={index}>{endingOf(side)}</td>
              ))}
              <td />
            </tr>
          </tbody>
        </table>
      </section>
      {axes.map((axis) => (
        <details key={axis} class="compare-moved">
          <summary>{words.moved(text.common.axes[axis].name)}</summary>
          {moved[axis].length === 0 && <p>{words.nothingMoved}</p>}
          <div class="compare-terms">
            {(['left', 'right'] as const).map((side) => {
              const findings = moved[axis].flatMap((term) => (term.side === side ? [term.finding] : []))
              return findings.length === 0 ? null : (
                <section key={side} aria-label={words.onlyHere(names[side])}>
                  <h4>{words.onlyHere(names[side])}</h4>
                  {remarksOf(findings, left.path.manifest).map((remark) => (
                    <Remark key={remark.axis + remark.points + remark.why} remark={remark} />
                  ))}
                </section>
              )
            })}
          </div>
        </details>
      ))}
    </section>
  )
}

function endingOf({ path: { beats, manifest } }: Compared): string {
  const ending = beats.at(-1)?.ending ?? null
  return ending === null ? words.unfinished : (manifest.scenario.endings[ending] ?? ending)
}
