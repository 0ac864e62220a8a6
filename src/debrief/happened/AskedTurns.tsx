import { text } from '../../ui/text.ts'
import type { TurnWords } from '../turnWords.ts'

const words = text.happened.ask

interface Props {
  readonly asked: readonly number[] | undefined
  readonly words: readonly TurnWords[]
  readonly answered: (turn: number) => boolean
  readonly onPick: (turn: number) => void
}

/** The two or three turns that are asked about, to go there. */
export function AskedTurns({ asked, words: turns, answered, onPick }: Props) {
  if (asked?.length === 0) return null
  return (
    <section class="card" aria-labelledby="asked">
      <h2 id="asked">{words.title}</h2>
      <p>{asked ? words.intro : words.coming}</p>
      {asked && (
        <ul class="asked-turns">
          {asked.map((turn) => (
            <li key={turn}>
              <button type="button" class="button" onClick={() => onPick(turn)}>
                {words.at(turn + 1, turns[turn]?.chosenAt ?? '')}
              </button>
              {answered(turn) && <small> {words.written}</small>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
