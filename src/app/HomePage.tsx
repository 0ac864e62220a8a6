import { useSignal } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import type { ArtIndex } from '../art/artIndex.ts'
import { Home } from '../home/Home.tsx'
import { openPlaythroughFile } from '../home/openPlaythroughFile.ts'
import type { Outside } from '../play/outside.ts'
import { type Kept, StoreTrouble } from '../play/store.ts'
import { go } from '../ui/router.ts'
import { saveFile } from '../ui/saveFile.ts'
import { text } from '../ui/text.ts'
import type { StageSource } from './stageWith.ts'

/** The first page, with what this browser keeps. */
export function HomePage({ outside, stage }: { outside: Outside; stage: StageSource }) {
  const kept = useSignal<readonly Kept[]>([])
  const trouble = useSignal<string | null>(null)
  const [art, setArt] = useState<ArtIndex | null>(null)

  const list = async () => {
    kept.value = await outside.store.list()
  }
  useEffect(() => {
    list().catch((error: unknown) => {
      trouble.value = text.home.storage[error instanceof StoreTrouble ? error.kind : 'failed']
    })
    stage.index().then(setArt, () => {})
  }, [])

  const say = (error: unknown) => {
    trouble.value = text.home.storage[error instanceof StoreTrouble ? error.kind : 'failed']
  }
  return (
    <Home
      scenarios={outside.scenarios}
      kept={kept}
      trouble={trouble}
      pictureOf={({ art: place }) => (art ? pictureOf(art, place) : undefined)}
      onDownload={({ playthrough }) => saveFile(playthrough, new Date(outside.now()))}
      onRemove={(id) => void outside.store.remove(id).then(list, say)}
      onFile={async (file) => {
        const opened = await openPlaythroughFile(file, outside)
        if ('fault' in opened) return opened.fault
        await outside.store.put(opened.kept).catch(say)
        go(
          opened.kept.finished
            ? `/debrief/${opened.kept.playthrough.id}`
            : `/play/${opened.kept.playthrough.scenario}?${opened.kept.playthrough.id}`,
        )
        return null
      }}
    />
  )
}

/** The small picture of a place. */
function pictureOf(art: ArtIndex, place: string): string | undefined {
  const card = art.places[place]?.card
  return card && `/art/${card}`
}
