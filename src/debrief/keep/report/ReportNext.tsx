import { text } from '../../../ui/text.ts'
import type { Look } from '../../look.ts'

const words = text.keep.report

/** The one thing for next time, or lines to write it on. */
export function ReportNext({ look, wrote }: { look: Look; wrote: boolean }) {
  const next = wrote ? look.thoughts.value.next : undefined
  return (
    <section aria-labelledby="report-next">
      <h3 id="report-next">{words.next}</h3>
      {next ? (
        <p class="report-wrote">{text.looking.next.sentence(next.when, next.will)}</p>
      ) : (
        words.nextBlank.map((begin) => (
          <p key={begin} class="report-blank">
            {begin} …
          </p>
        ))
      )}
    </section>
  )
}
