import { axes } from '../../core/catalogue/axis.ts'
import { movedTerms, type Term } from '../../core/look/compare/moved.ts'
import { text } from '../../ui/text.ts'
import { remarksOf } from '../path/remarksOf.ts'
import { type Compared, type SideName, sides } from './compared.ts'

const words = text.compare

/** Which terms of the score moved, axis by axis: one sentence each and, on asking, the reasons that only one path has. */
export function MovedTerms({ left, right }: { left: Compared; right: Compared }) {
  const moved = movedTerms(left.score, right.score)
  return (
    <div class="compare-moved">
      {axes.map((axis) => {
        const difference = right.score[axis].points - left.score[axis].points
        const { name } = text.common.axes[axis]
        if (moved[axis].length === 0) return <p key={axis}>{words.same.reasons(name)}</p>
        return (
          <details key={axis}>
            <summary>{sentence(name, difference)}</summary>
            <Terms terms={moved[axis]} left={left} right={right} />
          </details>
        )
      })}
    </div>
  )
}

function sentence(axis: string, difference: number): string {
  if (difference === 0) return words.same.points(axis)
  return difference > 0 ? words.more(axis, difference) : words.fewer(axis, -difference)
}

interface TermsProps {
  readonly terms: readonly Term[]
  readonly left: Compared
  readonly right: Compared
}

function Terms({ terms, left, right }: TermsProps) {
  const of = { left, right }
  return (
    <div class="compare-terms">
      {sides.map((side) => (
        <section key={side} aria-label={words.onlyHere[side]}>
          <h4>{words.onlyHere[side]}</h4>
          <TermList side={side} terms={terms} of={of[side]} />
        </section>
      ))}
    </div>
  )
}

function TermList({ side, terms, of }: { side: SideName; terms: readonly Term[]; of: Compared }) {
  const findings = terms.flatMap((term) => (term.side === side ? [term.finding] : []))
  const turns = [...new Set(findings.map(({ turn }) => turn))]
  if (findings.length === 0) return <p class="hint">{words.nothingOnly}</p>
  return (
    <ul>
      {turns.flatMap((turn) =>
        remarksOf(
          findings.filter((finding) => finding.turn === turn),
          of.path.manifest,
        ).map(({ points, why, about }) => (
          <li key={`${turn} ${points} ${why}`}>
            <b class={points < 0 ? 'fell' : ''}>{points === 0 ? text.debrief.told : text.debrief.points(points)}</b>{' '}
            {words.term(turn + 1, why)}
            {about.length > 0 && <span class="hint"> {about.join(' ')}</span>}
          </li>
        )),
      )}
    </ul>
  )
}
