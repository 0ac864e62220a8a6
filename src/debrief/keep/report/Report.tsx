import { text } from '../../../ui/text.ts'
import type { Look } from '../../look.ts'
import type { GoesAlong } from '../goesAlong.ts'
import { ReportAxes } from './ReportAxes.tsx'
import { ReportBegin } from './ReportBegin.tsx'
import { ReportConduct } from './ReportConduct.tsx'
import { ReportNext } from './ReportNext.tsx'
import { ReportSources } from './ReportSources.tsx'
import { ReportThought } from './ReportThought.tsx'
import { ReportTurns } from './ReportTurns.tsx'

/** The whole debrief to be read from the top, as it prints: headings, lists and tables, and nothing to press. */
export function Report({ look, kept }: { look: Look; kept: GoesAlong }) {
  return (
    <article class="report" aria-labelledby="report">
      <h2 id="report">{text.keep.report.title}</h2>
      <ReportBegin look={look} />
      <ReportAxes look={look} />
      <ReportConduct look={look} />
      <ReportThought look={look} />
      <ReportTurns look={look} kept={kept} />
      <ReportNext look={look} wrote={kept.wrote} />
      <ReportSources look={look} />
    </article>
  )
}
