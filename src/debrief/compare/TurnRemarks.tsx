import { axes } from '../../core/catalogue/axis.ts'
import type { Finding } from '../../core/score/finding.ts'
import type { Path } from '../../core/score/path.ts'
import { text } from '../../ui/text.ts'
import { Remark } from '../path/Remark.tsx'
import { remarksOf } from '../path/remarksOf.ts'

const words = text.compare

interface Props {
  readonly findings: readonly Finding[]
  readonly path: Path
  /** Said at once, and not folded into a line. */
  readonly open: boolean
}

/** What is said of a turn: axes and points in one line; why, on asking. */
export function TurnRemarks({ findings, path, open }: Props) {
  const remarks = remarksOf(findings, path.manifest)
  const all = remarks.map((remark) => <Remark key={remark.axis + remark.points + remark.why} remark={remark} />)
  if (open)
    return (
      <>
        <h5>{words.atOnce}</h5>
        {all.length > 0 ? all : <p class="hint">{words.nothingSaid}</p>}
      </>
    )
  if (remarks.length === 0) return null
  const told = remarks.filter(({ points }) => points === 0).length
  const gained = axes.flatMap((axis) =>
    [1, -1].flatMap((sign) => {
      const points = findings.reduce(
        (sum, finding) => (finding.axis === axis && Math.sign(finding.points) === sign ? sum + finding.points : sum),
        0,
      )
      return points === 0 ? [] : [{ axis, points }]
    }),
  )
  return (
    <details class="compare-remarks">
      <summary>
        {words.remarks}{' '}
        {remarks.some(({ harmful }) => harmful) && <strong class="harmful">{text.looking.harmful}. </strong>}
        {gained.map(({ axis, points }) => (
          <span key={axis + points} class={points < 0 ? 'compare-points fell' : 'compare-points'}>
            {words.remark(text.common.axes[axis].name, text.debrief.points(points))}
          </span>
        ))}
        {gained.length === 0 && told > 0 && <span class="compare-points">{words.onlyTold(told)}</span>}
      </summary>
      {all}
    </details>
  )
}
