import { grades } from '../core/catalogue/grade.ts'
import type { Manifest } from '../core/manifest/manifest.ts'
import type { Finding } from '../core/score/finding.ts'
import { text } from '../ui/text.ts'
import { aboutWhat } from './aboutWhat.ts'
import { sourceTitles } from './sourceTitles.ts'

/** One finding: its points, its reason, its source and how well that is known. */
export function Remark({ finding, manifest }: { finding: Finding; manifest: Manifest }) {
  const { axis, points, why, source, grade } = finding
  const kind = points < 0 ? 'remark lost' : points > 0 ? 'remark' : 'remark told'
  const about = aboutWhat(finding, manifest)
  return (
    <div class={kind}>
      <p>
        <b>
          {text.common.axes[axis].name} {points === 0 ? `(${text.debrief.told})` : text.debrief.points(points)}
        </b>
        {about && <span> · {about}</span>}
      </p>
      <p>{why}</p>
      <p class="hint">{text.debrief.source(sourceTitles(source), grades[grade])}</p>
    </div>
  )
}
