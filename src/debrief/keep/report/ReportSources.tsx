import { isSourceKey, sourceKeys, sources, verificationMarks } from '../../../core/catalogue/source.ts'
import { text } from '../../../ui/text.ts'
import type { Look } from '../../look.ts'

const words = text.keep.report

/** Every source that a reason here rests on, once, with how far it was read. */
export function ReportSources({ look: { score } }: { look: Look }) {
  const keys = [...new Set(score.findings.flatMap(({ source }) => sourceKeys(source)))].filter(isSourceKey)
  if (keys.length === 0) return null
  return (
    <section aria-labelledby="report-sources">
      <h3 id="report-sources">{words.sources}</h3>
      <p class="hint">{words.grades}</p>
      <ul class="report-sources">
        {keys.map((key) => (
          <li key={key}>{words.source(sources[key].title, verificationMarks[sources[key].mark])}</li>
        ))}
      </ul>
    </section>
  )
}
