import { text } from '../ui/text.ts'
import type { TurnWords } from './turnWords.ts'
import './turnRail.css'

interface Props {
  readonly words: readonly TurnWords[]
  readonly now: number
  /** What else is said of a turn, in a few words; `lost` is written in red pencil. */
  readonly remarks: (turn: number) => readonly { readonly words: string; readonly lost?: boolean }[]
  readonly onPick: (turn: number) => void
}

/** The turns as a line to go along. Folded away where there is little room. */
export function TurnRail({ words, now, remarks, onPick }: Props) {
  return (
    <details class="rail" open={matchMedia('(min-width: 60rem)').matches}>
      <summary>{text.happened.jump}</summary>
      <ol aria-label={text.happened.turns}>
        {words.map(({ chosenAt, chosen }, turn) => (
          <li key={turn}>
            <button type="button" aria-current={turn === now ? 'step' : undefined} onClick={() => onPick(turn)}>
              <span class="rail-where">
                {turn + 1}. {chosenAt !== words[turn - 1]?.chosenAt && chosenAt}
              </span>{' '}
              <span class="rail-chosen">{chosen ?? text.happened.last}</span>
              {remarks(turn).map((remark) => (
                <small key={remark.words} class={remark.lost ? 'lost' : undefined}>
                  {' '}
                  {remark.words}
                </small>
              ))}
            </button>
          </li>
        ))}
      </ol>
    </details>
  )
}
