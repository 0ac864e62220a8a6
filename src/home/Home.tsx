import type { Signal } from '@preact/signals'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ScenarioEntry } from '../core/story/compiled.ts'
import { useFocusOn } from '../ui/focus.ts'
import { Icon } from '../ui/Icon.tsx'
import { SettingsDialog } from '../ui/SettingsDialog.tsx'
import { SupportFooter } from '../ui/SupportFooter.tsx'
import { text } from '../ui/text.ts'
import { KeptList } from './KeptList.tsx'
import { isUnfinished, type KeptEntry, keptTrees } from './keptTree.ts'
import { type FileAnswer, OpenFile } from './OpenFile.tsx'
import { ProgrammeCard } from './ProgrammeCard.tsx'
import './home.css'

export interface HomeProps {
  readonly scenarios: readonly ScenarioEntry[]
  readonly kept: Signal<readonly KeptEntry[]>
  /** A sentence where something could not be read or kept. */
  readonly trouble: Signal<string | null>
  /** Address of a scenario's picture, once the pictures are known. */
  readonly pictureOf: (scenario: ScenarioEntry) => string | undefined
  /** Opens a file; answers with what is to be said of it, or null and goes to it. */
  readonly onFile: (file: File) => Promise<FileAnswer | null>
  readonly onExport: (wrote: boolean) => void
  readonly onRemove: (id: string) => void
  readonly onRename: (id: string, name: string) => void
  readonly onDownload: (kept: KeptEntry) => void
}

export function Home({ scenarios, kept, trouble, pictureOf, onFile, onExport, ...acts }: HomeProps) {
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
        <button type="button" class="button" onClick={() => setSettingsOpen(true)}>
          <Icon name="settings" /> {text.common.settings}
        </button>
      </header>
      <main>
        {trouble.value && (
          <p class="notice" role="status">
            {trouble.value}
          </p>
        )}
        <KeptList trees={trees.filter(isUnfinished)} titles={titles} {...acts} />
        <section aria-labelledby="programme">
          <h2 id="programme">{text.home.programme}</h2>
          {scenarios.length === 0 && <p>{text.home.noScenarios}</p>}
          <ul class="programme">
            {scenarios.map((scenario) => (
              <ProgrammeCard key={scenario.id} scenario={scenario} picture={pictureOf(scenario)} />
            ))}
          </ul>
        </section>
        <KeptList finished trees={trees.filter((tree) => !isUnfinished(tree))} titles={titles} {...acts} />
        <OpenFile onFile={onFile} onExport={count > 0 ? onExport : undefined} />
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
