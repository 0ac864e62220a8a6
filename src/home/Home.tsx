import type { Signal } from '@preact/signals'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type County, isBlank } from '../core/county/county.ts'
import type { NextStep } from '../core/programme/nextStep.ts'
import type { Programme } from '../core/programme/programme.ts'
import type { ScenarioEntry } from '../core/story/compiled.ts'
import { useFocusOn } from '../ui/focus.ts'
import { Icon } from '../ui/Icon.tsx'
import { SettingsDialog } from '../ui/SettingsDialog.tsx'
import { SupportFooter } from '../ui/SupportFooter.tsx'
import { text } from '../ui/text.ts'
import { KeptList } from './KeptList.tsx'
import { isUnfinished, type KeptEntry, keptTrees } from './keptTree.ts'
import { type FileAnswer, OpenFile } from './OpenFile.tsx'
import { Course } from './programme/Course.tsx'
import { NextCard } from './programme/NextCard.tsx'
import { SideCards } from './programme/SideCards.tsx'
import './home.css'

export interface HomeProps {
  readonly scenarios: readonly ScenarioEntry[]
  readonly kept: Signal<readonly KeptEntry[]>
  readonly programme: Programme
  /** Undefined until what is kept here was read. */
  readonly next: NextStep | undefined
  /** Milliseconds since 1970 of each sitting over the first picture. */
  readonly sittings: readonly number[]
  /** Sittings over it that could not be read. */
  readonly lost: number
  readonly county: County
  /** A sentence where something could not be read or kept. */
  readonly trouble: Signal<string | null>
  /** Address of a scenario's picture, once the pictures are known. */
  readonly pictureOf: (scenario: ScenarioEntry) => string | undefined
  /** Opens a second contact before its day. */
  readonly onOpenNow: (scenario: string) => void
  /** Opens a file; answers with what is to be said of it, or null and goes to it. */
  readonly onFile: (file: File) => Promise<FileAnswer | null>
  readonly onExport: (wrote: boolean) => void
  readonly onRemove: (id: string) => void
  readonly onRename: (id: string, name: string) => void
  readonly onDownload: (kept: KeptEntry) => void
}

/** The course: one step proposed, all encounters with where one stands, what shows across them; then what is kept here. */
export function Home(props: HomeProps) {
  const { scenarios, kept, programme, next, sittings, lost, county, trouble, pictureOf } = props
  const { onOpenNow, onFile, onExport, ...others } = props
  const acts = { onRemove: others.onRemove, onRename: others.onRename, onDownload: others.onDownload }
  const [settingsOpen, setSettingsOpen] = useState(false)
  const heading = useFocusOn<HTMLHeadingElement>(
    0,
    document.activeElement === document.body && document.body.dataset.started === 'yes',
  )
  const count = kept.value.length
  const before = useRef(count)
  useLayoutEffect(() => {
    // What was deleted may have held the focus.
    if (count < before.current && document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true })
    before.current = count
  }, [count])
  const trees = keptTrees(kept.value)
  const titles = new Map(scenarios.map(({ id, title }) => [id, title]))
  return (
    <div class="home">
      <header class="home-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {text.common.product}
          </h1>
          <p class="home-tagline">{text.home.tagline}</p>
        </div>
        <p class="home-ways">
          <a class="button" href="#/teach">
            {text.home.teach}
          </a>
          <button type="button" class="button" onClick={() => setSettingsOpen(true)}>
            <Icon name="settings" /> {text.common.settings}
          </button>
        </p>
      </header>
      <main>
        {trouble.value && (
          <p class="notice" role="status">
            {trouble.value}
          </p>
        )}
        {lost > 0 && <p class="notice">{text.programme.lost(lost)}</p>}
        <NextCard next={next} opening={programme.course[0]?.entry} sittings={sittings} pictureOf={pictureOf} />
        {scenarios.length === 0 && <p>{text.home.noScenarios}</p>}
        <Course programme={programme} pictureOf={pictureOf} onOpenNow={onOpenNow} />
        <SideCards programme={programme} sittings={sittings} county={county} />
        <KeptList trees={trees.filter(isUnfinished)} titles={titles} {...acts} />
        <KeptList finished trees={trees.filter((tree) => !isUnfinished(tree))} titles={titles} {...acts} />
        <OpenFile
          onFile={onFile}
          onExport={count > 0 || sittings.length > 0 || !isBlank(county) ? onExport : undefined}
        />
        <section class="home-note" aria-labelledby="content-note">
          <h2 id="content-note">{text.home.contentNoteTitle}</h2>
          <p>{text.home.contentNote}</p>
        </section>
      </main>
      <SupportFooter />
      {settingsOpen && <SettingsDialog onClose={() => setSettingsOpen(false)} />}
    </div>
  )
}
