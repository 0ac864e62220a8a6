import { useMemo } from 'preact/hooks'
import { shownSplit } from '../../classroom/split.ts'
import { classDebrief } from '../../ui/text/classDebrief.ts'
import { beatTitle } from '../beatTitle.ts'
import type { HostDesk } from '../host/hostDesk.ts'
import { agreementOf, type ClassSplit } from './classSplits.ts'
import { choiceWords, wayTo } from './momentOf.ts'
import { ReasonsBeside } from './ReasonsBeside.tsx'
import { ShowButton } from './ShowButton.tsx'
import { SplitTable } from './SplitTable.tsx'
import { splitCost } from './splitCost.ts'
import type { Readings } from './useReadings.ts'
import type { Reasons } from './useReasons.ts'

const words = classDebrief.splits

interface Props {
  readonly desk: HostDesk
  readonly split: ClassSplit
  /** Here the class agreed least. */
  readonly most: boolean
  readonly readings: Readings
  readonly reasons: Reasons
}

/** One moment at which the class split: how, what each choice costs, and why people chose. */
export function SplitCard({ desk, split, most, readings, reasons }: Props) {
  const { open, view } = desk
  const said = useMemo(() => choiceWords(desk, split), [open, split])
  const cost = useMemo(() => splitCost(split, readings.of), [split, readings])
  const textOf = (id: string) => said.get(id) ?? id
  const agreed = agreementOf(split.counts)
  const turn = split.members[0]?.turn ?? 0
  const choices = [...wayTo(split)]
  const title = words.where(turn + 1, beatTitle(open.klass, split.beat))
  const { taken } = split
  const here = reasons.reasons.filter(({ at, beat }) =>
    view.session.head?.mode === 'each' ? beat === split.beat : at === turn,
  )
  return (
    <li class={most ? 'card split-card most' : 'card split-card'}>
      {most && <p class="kicker">{words.most}</p>}
      <h3>{title}</h3>
      {agreed !== undefined && <p>{words.agreed(Math.round(100 * agreed))}</p>}
      <SplitTable split={split} textOf={textOf} cost={cost} title={title} />
      {taken && (
        <p class="you-chose">
          {words.went(textOf(taken.choice))} {taken.saying && words.said(taken.saying)}
        </p>
      )}
      <div class="ways">
        <ShowButton desk={desk} what={{ view: 'split', choices, turn, split: shownSplit(split.counts) }}>
          {words.show}
        </ShowButton>
        <ShowButton desk={desk} what={{ view: 'replay', choices, turn }}>
          {words.replay}
        </ShowButton>
      </div>
      <ReasonsBeside
        reasons={here}
        state={reasons}
        offered={split.offered}
        textOf={textOf}
        button={(chosen) => (
          <ShowButton desk={desk} what={{ view: 'reasons', choices, turn, reasons: chosen }}>
            {classDebrief.reasons.show(chosen.length)}
          </ShowButton>
        )}
      />
    </li>
  )
}
