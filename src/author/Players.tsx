import { axes } from '../core/catalogue/axis.ts'
import { text as product } from '../ui/text.ts'
import type { PanelState } from './panelState.ts'
import { Section } from './Section.tsx'
import { text } from './text.ts'

/** What the scripted players come to, and the screen-outs that some path meets. */
export function Players({ proof }: PanelState) {
  const { players = {}, keepers = {}, screenOuts = [] } = proof?.proof ?? {}
  const all = Object.entries({ ...players, ...keepers })
  if (all.length === 0) return null
  return (
    <Section title={text.sections.players} folded>
      <table class="author-table">
        <thead>
          <tr>
            <th scope="col">{text.player}</th>
            {axes.map((axis) => (
              <th scope="col" key={axis}>
                {product.common.axes[axis].name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {all.map(([name, { axes: points, screenOuts: met }]) => (
            <tr key={name}>
              <th scope="row" title={met.join(', ')}>
                {name}
                {met.length > 0 && '*'}
              </th>
              {axes.map((axis) => (
                <td key={axis}>{points[axis]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{text.screenOutMark}</p>
      {screenOuts.length > 0 && <p>{text.screenOuts([...new Set(screenOuts.map(({ id }) => id))])}</p>}
    </Section>
  )
}
