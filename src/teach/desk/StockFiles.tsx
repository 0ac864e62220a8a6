import { useEffect, useState } from 'preact/hooks'
import type { Taking } from '../../core/manifest/taking.ts'
import type { ScenarioEntry } from '../../core/story/compiled.ts'
import type { Outside } from '../../play/outside.ts'
import { OneOf } from '../../ui/OneOf.tsx'
import { teach } from '../../ui/text/teach.ts'

const words = teach.create

interface Props {
  readonly entry: ScenarioEntry
  readonly outside: Outside
  /** What the chosen file gives. */
  readonly onFacts: (facts: Readonly<Record<string, string>>) => void
}

/** Which stock file a class begins with, where a scenario goes on from an earlier one. */
export function StockFiles({ entry, outside, onFacts }: Props) {
  const [stock, setStock] = useState<Taking['stock']>({})
  const [chosen, setChosen] = useState('')
  const pick = (id: string, files = stock) => {
    setChosen(id)
    onFacts(files[id]?.facts ?? {})
  }
  useEffect(() => {
    let gone = false
    outside.openStory(entry).then(
      ({ compiled }) => {
        if (gone) return
        const files = compiled.manifest.scenario.takes?.stock ?? {}
        setStock(files)
        pick(Object.keys(files)[0] ?? '', files)
      },
      () => {},
    )
    return () => {
      gone = true
    }
  }, [entry])
  const options = Object.entries(stock).map(([value, { title, says }]) => ({ value, name: title, means: says }))
  return (
    <>
      <OneOf legend={words.stock} options={options} value={chosen} onPick={pick} />
      <p class="hint">{words.stockHint}</p>
    </>
  )
}
