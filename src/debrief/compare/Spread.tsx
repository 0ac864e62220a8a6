import type { Pair } from '../../core/look/compare/alignment.ts'
import { text } from '../../ui/text.ts'
import { type Compared, type Names, sides } from './compared.ts'
import { TurnSide } from './TurnSide.tsx'

const words = text.compare

interface Props {
  readonly left: Compared
  readonly right: Compared
  readonly names: Names
  /** What the table is of, for those who do not see what stands above it. */
  readonly caption: string
  readonly rows: readonly Pair[]
}

/** Two pages laid side by side: a table, so that a screen reader walks it by row and by path. */
export function Spread({ left, right, names, caption, rows }: Props) {
  const both = { left, right }
  return (
    <table class="compare-spread">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <td class="compare-row-name" />
          {sides.map((side) => (
            <th key={side} scope="col" class={`of-${side}`}>
              {names[side]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((pair) => (
          <tr key={`${pair.left}-${pair.right}`} class={pair.same ? 'compare-same' : ''}>
            <th scope="row" class="compare-row-name">
              <span class="visually-hidden">{rowName(pair)}</span>
            </th>
            {sides.map((side) => {
              const turn = pair[side]
              return (
                <td key={side} class={`of-${side}`}>
                  {turn === undefined ? (
                    <p class="hint">{words.noTurn}</p>
                  ) : (
                    <TurnSide of={both[side]} turn={turn} both={pair.same} />
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function rowName({ left, right, same }: Pair): string {
  if (left === undefined) return words.row.right((right ?? 0) + 1)
  if (right === undefined) return words.row.left(left + 1)
  return same ? words.row.same(left + 1, right + 1) : words.row.both(left + 1, right + 1)
}
