import { useEffect, useState } from 'preact/hooks'
import { acrossCases } from '../../core/programme/acrossCases.ts'
import { caseRecord } from '../../core/programme/caseRecord.ts'
import { enough } from '../../core/programme/nextStep.ts'
import type { Outside } from '../../play/outside.ts'
import { useFocusOn } from '../../ui/focus.ts'
import { Icon } from '../../ui/Icon.tsx'
import { text } from '../../ui/text.ts'
import { type ReadCases, readCases } from '../readCases.ts'
import { Calibrated } from './Calibrated.tsx'
import { Habits } from './Habits.tsx'
import { ToldApart } from './ToldApart.tsx'
import './across.css'

const words = text.across

/** What several encounters say together: words first, numbers pooled and folded, and no one to be compared with. */
export function AcrossPage({ outside }: { outside: Outside }) {
  const [read, setRead] = useState<ReadCases | undefined>()
  const heading = useFocusOn<HTMLHeadingElement>(0)
  useEffect(() => {
    void readCases(outside).then(setRead)
  }, [outside])
  const records = read?.cases.map(({ path, kept }) => caseRecord(path, kept.playthrough.id))
  const titles = new Map(read?.cases.map(({ entry }) => [entry.id, entry.title]))
  return (
    <div class="across-page">
      <nav class="across-ways">
        <a class="button quiet" href="#/">
          <Icon name="home" /> {text.common.home}
        </a>
      </nav>
      <main>
        <header class="across-head">
          <h1 ref={heading} tabIndex={-1}>
            {words.title}
          </h1>
          {!records && <p role="status">{words.reading}</p>}
          {read && read.unread.length > 0 && <p class="notice">{words.unread(read.unread)}</p>}
          {records && records.length < enough && <p>{words.few(enough - records.length)}</p>}
          {records && records.length >= enough && (
            <>
              <p>{words.intro(records.length)}</p>
              <p class="hint">{words.noRank}</p>
            </>
          )}
        </header>
        {records && records.length >= enough && (
          <div class="across-parts">
            <ToldApart discrimination={acrossCases(records).discrimination} />
            <Calibrated across={acrossCases(records)} records={records} titles={titles} />
            <Habits across={acrossCases(records)} />
          </div>
        )}
      </main>
    </div>
  )
}
