import { useMemo } from 'preact/hooks'
import { classDebrief } from '../../ui/text/classDebrief.ts'
import { beatTitle } from '../beatTitle.ts'
import { agreementOf, type ClassSplit } from '../debrief/classSplits.ts'
import { choiceWords } from '../debrief/momentOf.ts'
import type { Reason } from '../debrief/useReasons.ts'
import type { HostDesk } from '../host/hostDesk.ts'

const words = classDebrief.splits

interface Props {
  readonly desk: HostDesk
  readonly split: ClassSplit
  readonly reasons: readonly Reason[]
}

/** One moment at which the class split, on paper. */
export function ReportSplit({ desk, split, reasons }: Props) {
  const { counts, offered, taken, members, beat } = split
  const said = useMemo(() => choiceWords(desk, split), [desk.open, split])
  const textOf = (id: string) => said.get(id) ?? id
  const agreed = agreementOf(counts)
  return (
    <section class="report-turn">
      <h4>{words.where((members[0]?.turn ?? 0) + 1, beatTitle(desk.open.klass, beat))}</h4>
      <table class="report-table">
        <thead>
          <tr>
            <th scope="col">{words.choice}</th>
            <th scope="col">{words.count}</th>
          </tr>
        </thead>
        <tbody>
          {offered.map((choice) => (
            <tr key={choice}>
              <th scope="row">{textOf(choice)}</th>
              <td>{counts[choice] ?? 0}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {agreed !== undefined && <p>{words.agreed(Math.round(100 * agreed))}</p>}
      {taken && (
        <p>
          {words.went(textOf(taken.choice))} {taken.saying && words.said(taken.saying)}
        </p>
      )}
      {reasons.length > 0 && (
        <ul class="report-findings">
          {reasons.map(({ choice, why }, index) => (
            <li key={index}>
              <b>{textOf(choice)}</b> {why}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
