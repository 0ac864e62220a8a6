import type { Pair } from '../../core/look/compare/alignment.ts'
import { notesOf } from '../../core/record/note.ts'
import { text } from '../../ui/text.ts'
import { Lines } from '../Lines.tsx'
import type { Compared, Names } from './compared.ts'
import { TurnSide } from './TurnSide.tsx'

const words = text.compare

interface Props {
  readonly pair: Pair
  readonly left: Compared
  readonly right: Compared
  readonly names: Names
  /** With the words that were shown, once: both stood at the same beat. */
  readonly whole?: boolean
}

/** Two turns beside each other, or one and nothing. */
export function PairRow({ pair, left, right, names, whole = false }: Props) {
  const sides = { left, right }
  const beat = whole && pair.left !== undefined ? left.path.beats[pair.left] : undefined
  return (
    <li class="compare-row">
      {beat && (
        <div class="compare-beat turn-said">
          <Lines beat={beat} manifest={left.path.manifest} noted={new Set(notesOf(left.path.events))} />
        </div>
      )}
      {(['left', 'right'] as const).map((side) => {
        const turn = pair[side]
        return (
          // biome-ignore lint/a11y/useSemanticElements: a column of a row, not a section of the page
          <div key={side} class={`compare-side compare-${side}`} role="group" aria-label={names[side]}>
            {turn === undefined ? (
              <p class="hint">{words.noTurn}</p>
            ) : (
              <TurnSide of={sides[side]} turn={turn} lines={!whole} />
            )}
          </div>
        )
      })}
    </li>
  )
}
