import { useRef } from 'preact/hooks'
import type { Pair } from '../../core/look/compare/alignment.ts'
import { OneOf } from '../../ui/OneOf.tsx'
import { text } from '../../ui/text.ts'
import { type Compared, type Names, type SideName, sides } from './compared.ts'
import { Spread } from './Spread.tsx'
import { useSideShown } from './useSideShown.ts'

const words = text.compare

interface Props {
  readonly left: Compared
  readonly right: Compared
  readonly names: Names
  readonly rows: readonly Pair[]
}

/** How each path went on, row by row; in one column, where there is room for one only, with a switch between the two. */
export function Tails({ left, right, names, rows }: Props) {
  const within = useRef<HTMLElement>(null)
  const { shown, show } = useSideShown(within)
  if (rows.length === 0) return null
  return (
    <section class={`compare-tails show-${shown}`} aria-labelledby="tails" ref={within}>
      <h3 id="tails">{words.tails}</h3>
      <p class="hint compare-ring">{words.ring}</p>
      <div class="compare-switch">
        <OneOf<SideName>
          legend={words.show}
          row
          options={sides.map((side) => ({ value: side, name: names[side] }))}
          value={shown}
          onPick={show}
        />
      </div>
      <Spread left={left} right={right} names={names} caption={words.tails} rows={rows} />
    </section>
  )
}
