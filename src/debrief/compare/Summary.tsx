import { type Axis, axes } from '../../core/catalogue/axis.ts'
import { screenOuts } from '../../core/catalogue/screenOut.ts'
import { percent } from '../../core/graph/values/percent.ts'
import { notesOf } from '../../core/record/note.ts'
import { asks } from '../../ui/asks.ts'
import { text } from '../../ui/text.ts'
import type { Look } from '../look.ts'
import { type Compared, type Names, type SideName, sides } from './compared.ts'
import { useBests } from './useBests.ts'

const words = text.compare

interface Props {
  readonly look: Look
  readonly left: Compared
  readonly right: Compared
  readonly names: Names
  readonly otherLink: string | undefined
}

/** What came of each: how it ended, conduct by name, and the four questions apart. */
export function Summary({ look, left, right, names, otherLink }: Props) {
  const bests = useBests(look, right)
  const both = { left, right }
  const value = (side: SideName, axis: Axis) => {
    const { points } = both[side].score[axis]
    const best = bests[side]?.[axis]
    return (
      <td key={side}>
        {words.points(points)}
        {best !== undefined && <small>{words.ofBest(percent(points, best))}</small>}
      </td>
    )
  }
  return (
    <>
      <div class="compare-heads">
        {sides.map((side) => (
          <section key={side} class="compare-head" aria-label={names[side]}>
            <h4>{names[side]}</h4>
            <p class="hint">{words.length(both[side].choices.length, notesOf(both[side].path.events).length)}</p>
            <dl>
              <dt>{words.ending}</dt>
              <dd>{endingOf(both[side])}</dd>
              <dt>{words.conduct}</dt>
              {both[side].score.screenOuts.length === 0 && <dd>{words.noConduct}</dd>}
              {both[side].score.screenOuts.map((id) => (
                <dd key={id} class="compare-conduct">
                  {screenOuts[id].name}.
                </dd>
              ))}
            </dl>
            {side === 'right' && otherLink !== undefined && <a href={otherLink}>{words.openOther}</a>}
          </section>
        ))}
      </div>
      <table class="standings compare-axes">
        <caption class="visually-hidden">{text.debrief.axesTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{words.axis}</th>
            {sides.map((side) => (
              <th key={side} scope="col">
                {names[side]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {axes.map((axis) => (
            <tr key={axis}>
              <th scope="row">
                {text.common.axes[axis].name} <small>{asks(axis, left.path.manifest.scenario.role)}</small>
              </th>
              {sides.map((side) => value(side, axis))}
            </tr>
          ))}
        </tbody>
      </table>
      {(!bests.left || !bests.right) && look.values.value.at !== 'coming' && <p class="hint">{words.noPercent}</p>}
    </>
  )
}

function endingOf({ path: { beats, manifest } }: Compared): string {
  const ending = beats.at(-1)?.ending ?? null
  return ending === null ? words.unfinished : (manifest.scenario.endings[ending] ?? ending)
}
