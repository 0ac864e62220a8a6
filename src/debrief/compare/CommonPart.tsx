import { text } from '../../ui/text.ts'
import type { Compared } from './compared.ts'

const words = text.compare

/** What both have in common, folded away. */
export function CommonPart({ turns, of }: { turns: number; of: Compared }) {
  if (turns === 0) return null
  return (
    <details>
      <summary>{words.common(turns)}</summary>
      <ol>
        {of.words.slice(0, turns).map(({ time, place, chosen }, turn) => (
          <li key={turn}>
            <span class="hint">{text.play.whereAndWhen(time, place)}</span> {chosen ?? words.ended}
          </li>
        ))}
      </ol>
    </details>
  )
}
