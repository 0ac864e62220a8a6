import { useMemo } from 'preact/hooks'
import { alignmentOf, type Side } from '../../core/look/compare/alignment.ts'
import { turnsOtherwise } from '../../core/look/compare/turnsOtherwise.ts'
import { text } from '../../ui/text.ts'
import type { Look } from '../look.ts'
import { CommonPart } from './CommonPart.tsx'
import { type Compared, comparedLook, type Names } from './compared.ts'
import { LastStandings } from './LastStandings.tsx'
import { MovedTerms } from './MovedTerms.tsx'
import { Otherwise } from './Otherwise.tsx'
import { Parting } from './Parting.tsx'
import { Summary } from './Summary.tsx'
import { Tails } from './Tails.tsx'

const words = text.compare

interface Props {
  readonly look: Look
  readonly right: Compared
  readonly names: Names
  /** Where the debrief of the other is, if it has one. */
  readonly otherLink: string | undefined
}

/** Two paths beside each other: what came of each, what they have in common, where they part, how each went on. */
export function Beside({ look, right, names, otherLink }: Props) {
  const { left, alignment, otherwise } = useMemo(() => laid(look, right), [look, right])
  const { common, by, tail } = alignment
  const both = { left, right, names }
  const [first, ...rest] = tail
  const parting = by === 'choice' ? first : undefined
  return (
    <>
      <section class="compare-summary" aria-labelledby="compare-summary">
        <h3 id="compare-summary">{words.summary}</h3>
        <Summary look={look} {...both} otherLink={otherLink} />
        <MovedTerms {...both} />
        <LastStandings {...both} />
      </section>
      <section class="compare-common" aria-labelledby="compare-common">
        <h3 id="compare-common" class={tail.length === 0 || common === 0 ? '' : 'visually-hidden'}>
          {tail.length === 0 ? words.identical : common === 0 ? words.noneInCommon : words.common(common)}
        </h3>
        <CommonPart turns={common} of={left} />
        <Otherwise {...both} turns={otherwise} />
      </section>
      {parting && <Parting {...both} turn={common} />}
      {by === 'telling' && (
        <section class="compare-parting" aria-labelledby="parting">
          <h3 id="parting">{words.told(common + 1)}</h3>
          <p>{words.toldBy[whyTold(left, right)]}</p>
        </section>
      )}
      <Tails {...both} rows={parting ? rest : tail} />
    </>
  )
}

function laid(look: Look, right: Compared) {
  const left = comparedLook(look)
  const sideOf = ({ path: { beats }, choices }: Compared): Side => ({ beats, choices })
  const alignment = alignmentOf(sideOf(left), sideOf(right))
  return { left, alignment, otherwise: turnsOtherwise(left, right, alignment.common) }
}

/** Why two who had chosen the same were shown something else. */
function whyTold(left: Compared, right: Compared): keyof typeof words.toldBy {
  if (right.caveats.includes('given')) return 'given'
  const assessed = ({ path: { events } }: Compared) => events.findLast(({ type }) => type === 'assess')
  const [mine, theirs] = [assessed(left), assessed(right)]
  const category = (event: typeof mine) => (event?.type === 'assess' ? event.category : '')
  return category(mine) === category(theirs) ? 'story' : 'board'
}
