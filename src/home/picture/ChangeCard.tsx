import { useState } from 'preact/hooks'
import { grades } from '../../core/catalogue/grade.ts'
import { isSourceKey, sourceKeys, sources, verificationMarks, verificationOf } from '../../core/catalogue/source.ts'
import { type Because, type Change, type Step, steps } from '../../core/picture/picture.ts'
import { type Statement, statements } from '../../core/picture/statement.ts'
import { text } from '../../ui/text.ts'
import type { OwnTurn } from './ownTurns.ts'

const words = text.picture.changes

interface Props {
  readonly change: Change
  /** Undefined while they are being read. */
  readonly turns: readonly OwnTurn[] | undefined
  /** The turns that the player has said changed the answer. */
  readonly because: readonly Because[]
  readonly onBecause: (because: readonly Because[]) => void
}

/** So many turns stand open; the others are a click away. */
const fewTurns = 3

/** One statement: then and now, what the evidence says, and one's own turns that bear on it. */
export function ChangeCard({ change, turns, because, onBecause }: Props) {
  const { statement, before, after, toward } = change
  const { says, evidence, source, grade }: Statement = statements[statement]
  const titles = sourceKeys(source).map((key) => (isSourceKey(key) ? sources[key].title : key))
  // As they stand when the card opens: a row that is ticked stays where it is.
  const [saidBefore] = useState(because)
  const ordered = turns && saidFirst(turns, saidBefore)
  const first = ordered?.slice(0, fewTurns)
  const rest = ordered?.slice(fewTurns)
  const turn = (own: OwnTurn) => {
    const others = because.filter((one) => !isSame(own, one))
    const said = others.length < because.length
    const tick = () => onBecause(said ? others : [...others, { playthrough: own.playthrough, turn: own.turn }])
    return <TurnRow key={`${own.playthrough} ${own.turn}`} own={own} said={said} onTick={tick} />
  }
  return (
    <li class="change-card">
      <h2>{says}</h2>
      <div class="change-moved">
        <Scale before={before} after={after} />
        <p>
          {words.before}: {text.picture.steps[before]}. {words.after}: {text.picture.steps[after]}.{' '}
          <b>{toward === 0 ? words.same : toward > 0 ? words.toward(toward) : words.away(-toward)}</b>
        </p>
      </div>
      <section class="change-evidence" aria-label={words.evidence}>
        <h3>{words.evidence}</h3>
        {evidence.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p class="hint">
          {words.sources(titles)} {words.grade(grade ? grades[grade] : '', verificationMarks[verificationOf(source)])}
        </p>
      </section>
      {first && (
        <section class="change-turns" aria-label={words.turns}>
          <h3>{words.turns}</h3>
          {first.length === 0 && <p class="hint">{words.noTurns}</p>}
          <ul>{first.map(turn)}</ul>
          {rest && rest.length > 0 && (
            <details>
              <summary>{words.more(rest.length)}</summary>
              <ul>{rest.map(turn)}</ul>
            </details>
          )}
        </section>
      )}
    </li>
  )
}

const isSame = (own: OwnTurn, because: Because) => because.playthrough === own.playthrough && because.turn === own.turn

function saidFirst(turns: readonly OwnTurn[], because: readonly Because[]): OwnTurn[] {
  const isSaid = (own: OwnTurn) => because.some((one) => isSame(own, one))
  return [...turns.filter(isSaid), ...turns.filter((own) => !isSaid(own))]
}

interface TurnRowProps {
  readonly own: OwnTurn
  /** It changed the answer, says the player. */
  readonly said: boolean
  readonly onTick: () => void
}

/** A turn as it was shown or done, a way to it, and whether it is what changed the answer. */
function TurnRow({ own, said, onTick }: TurnRowProps) {
  const { title, playthrough, turn, shown } = own
  return (
    <li class={said ? 'own-turn is-because' : 'own-turn'}>
      {shown.map((line) => (
        <p key={line}>
          <span class={said ? 'marked' : undefined}>{line}</span>
        </p>
      ))}
      <p class="own-turn-ways">
        <a href={`#/debrief/${playthrough}?turn=${turn + 1}`} aria-label={words.openTurn(title, turn + 1)}>
          {words.turnAt(title, turn + 1)}
        </a>
        <label class="tick-line">
          <input
            type="checkbox"
            checked={said}
            aria-label={`${words.because}: ${words.turnAt(title, turn + 1)}`}
            onChange={onTick}
          />
          <span>{words.because}</span>
        </label>
      </p>
    </li>
  )
}

/** Six steps in a row: an open ring where one was, a full one where one is. The words beside it say the same. */
const Scale = ({ before, after }: { before: Step; after: Step }) => (
  <span class="change-scale" aria-hidden="true">
    {steps.map((step) => (
      <i key={step} class={[step === before && 'is-before', step === after && 'is-after'].filter(Boolean).join(' ')} />
    ))}
  </span>
)
