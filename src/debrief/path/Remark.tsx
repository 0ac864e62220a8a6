import { grades } from '../../core/catalogue/grade.ts'
import { text } from '../../ui/text.ts'
import type { RemarkText } from './remarksOf.ts'
import { sourceTitles } from './sourceTitles.ts'

/** One remark in the margin: its points, its reason, its source and how well that is known. */
export function Remark({ remark: { axis, points, why, source, grade, about, harmful } }: { remark: RemarkText }) {
  const kind = points < 0 ? 'remark lost' : points > 0 ? 'remark' : 'remark told'
  return (
    <div class={kind}>
      <p>
        {harmful && <strong class="harmful">{text.looking.harmful}. </strong>}
        <b>
          {text.common.axes[axis].name} {points === 0 ? `(${text.debrief.told})` : text.debrief.points(points)}
        </b>
        {about.length > 0 && <span> · {about.join(', ')}</span>}
      </p>
      <p>{why}</p>
      <p class="hint">{text.debrief.source(sourceTitles(source), grades[grade])}</p>
    </div>
  )
}
