import { seatsIn } from '../../classroom/session.ts'
import { axes } from '../../core/catalogue/axis.ts'
import { percent } from '../../core/graph/values/percent.ts'
import type { ByAxis } from '../../core/look/reading.ts'
import { classDebrief } from '../../ui/text/classDebrief.ts'
import { host } from '../../ui/text/host.ts'
import { teach } from '../../ui/text/teach.ts'
import { text } from '../../ui/text.ts'
import type { ClassSplit } from '../debrief/classSplits.ts'
import type { Reason } from '../debrief/useReasons.ts'
import type { HostDesk } from '../host/hostDesk.ts'
import { median } from '../median.ts'
import { ReportEndings } from './ReportEndings.tsx'
import { ReportPicture } from './ReportPicture.tsx'
import { ReportSplit } from './ReportSplit.tsx'
import type { Result } from './useResults.ts'

const words = classDebrief.keep

interface Props {
  readonly desk: HostDesk
  readonly results: readonly Result[]
  readonly splits: readonly ClassSplit[]
  /** Those that go onto the paper. */
  readonly reasons: readonly Reason[]
  readonly best: ByAxis<number> | undefined
  readonly names: boolean
}

/** The lesson on paper, read from the top: nothing to press. */
export function ClassReport({ desk, results, splits, reasons, best, names }: Props) {
  const { session } = desk.view
  const { scenario } = desk.open.klass.manifest
  const mode = session.head?.mode ?? 'together'
  const ended = results.filter(({ ending }) => ending !== null)
  const date = new Date(desk.own.made).toLocaleDateString('en-US')
  return (
    <article class="report" aria-labelledby="class-report">
      <h2 id="class-report">
        {words.report}: {scenario.title}
      </h2>
      <p>{words.made(date, teach.create.modes[mode].name, host.people(seatsIn(session).length))}</p>
      <section aria-labelledby="report-splits">
        <h3 id="report-splits">{words.splits}</h3>
        {splits.length === 0 && <p>{classDebrief.splits.none}</p>}
        {splits.map((split) => (
          <ReportSplit
            key={`${split.beat} ${split.members[0]?.turn}`}
            desk={desk}
            split={split}
            reasons={reasons.filter(({ at, beat }) =>
              mode === 'each' ? beat === split.beat : at === split.members[0]?.turn,
            )}
          />
        ))}
      </section>
      {best && ended.length > 0 && <Axes results={ended} best={best} />}
      <ReportEndings results={results} scenario={scenario} names={names} />
      <ReportPicture session={session} />
      <section aria-labelledby="report-next">
        <h3 id="report-next">{words.next}</h3>
        {text.keep.report.nextBlank.map((begin) => (
          <p key={begin} class="report-blank">
            {begin} …
          </p>
        ))}
      </section>
      <p class="hint">{words.source}</p>
    </article>
  )
}

/** The four questions over all paths. */
function Axes({ results, best }: { results: readonly Result[]; best: ByAxis<number> }) {
  const { title, axis: question, low, middle, high } = classDebrief.axes
  return (
    <section aria-labelledby="report-axes">
      <h3 id="report-axes">{title}</h3>
      <table class="report-table">
        <thead>
          <tr>
            {[question, low, middle, high].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {axes.map((axis) => {
            const all = results.map(({ score }) => percent(score[axis].points, best[axis]))
            return (
              <tr key={axis}>
                <th scope="row">{text.common.axes[axis].name}</th>
                {[Math.min(...all), median(all) ?? 0, Math.max(...all)].map((value, index) => (
                  <td key={index}>{text.common.perCent(value)}</td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
