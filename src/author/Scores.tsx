import { axes } from '../core/catalogue/axis.ts'
import { text as product } from '../ui/text.ts'
import type { PanelState } from './panelState.ts'
import { Section } from './Section.tsx'
import { text } from './text.ts'

/** Best, worst and chance of each axis, once for each combination of what is given. */
export function Scores({ proof, earlier }: PanelState) {
  const roots = proof?.proof.roots ?? []
  if (roots.length === 0) return null
  return (
    <Section title={text.sections.scores} aside={earlier ? text.earlier : undefined}>
      {roots.map(({ given, axes: scores, joint }) => (
        <table class="author-table" key={JSON.stringify(given)}>
          <caption>
            {Object.entries(given).map(([name, value]) => `${name}=${value} `)}
            {joint ? text.joint : text.noJoint}
          </caption>
          <thead>
            <tr>
              <th scope="col">{text.axis}</th>
              <th scope="col">{text.bestHead}</th>
              <th scope="col">{text.worstHead}</th>
              <th scope="col">{text.chanceHead}</th>
            </tr>
          </thead>
          <tbody>
            {axes.map((axis) => (
              <tr key={axis}>
                <th scope="row">{product.common.axes[axis].name}</th>
                <td title={text.path(scores[axis].best.path)}>{scores[axis].best.points}</td>
                <td title={text.path(scores[axis].worst.path)}>{scores[axis].worst.points}</td>
                <td>{scores[axis].chance.toFixed(1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </Section>
  )
}
