import { useState } from 'preact/hooks'
import { text } from '../../ui/text.ts'
import type { Look } from '../look.ts'
import { FilesCard } from './FilesCard.tsx'
import type { GoesAlong } from './goesAlong.ts'
import { LinkCard } from './LinkCard.tsx'
import { Report } from './report/Report.tsx'
import './keep.css'
import './print.css'

/** Keeping a debrief: a link that holds it, a report to print, files; and the report as it will be on paper. */
export function KeepView({ look }: { look: Look }) {
  const [kept, setKept] = useState<GoesAlong>({ said: false, wrote: false })
  return (
    <>
      <section class="keep-tools" aria-label={text.keep.title}>
        <LinkCard look={look} />
        <FilesCard look={look} kept={kept} onChange={setKept} />
      </section>
      <Report look={look} kept={kept} />
    </>
  )
}
