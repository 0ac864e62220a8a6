import { useEffect, useState } from 'preact/hooks'
import type { ArtIndex } from '../art/artIndex.ts'
import { Home } from '../home/Home.tsx'
import type { Outside } from '../play/outside.ts'
import { saveFile } from '../ui/saveFile.ts'
import { useWatched } from '../ui/useWatched.ts'
import type { StageSource } from './stageWith.ts'
import { useKeptHere } from './useKeptHere.ts'
import { useProgramme } from './useProgramme.ts'

/** The first page, with what this browser keeps. */
export function HomePage({ outside, stage }: { outside: Outside; stage: StageSource }) {
  const here = useKeptHere(outside)
  const { programme, next, pictures, lost, openNow } = useProgramme(
    outside,
    here.read.value ? here.kept.value : undefined,
  )
  const county = useWatched(outside.county)
  const [art, setArt] = useState<ArtIndex | null>(null)
  useEffect(() => {
    stage.index().then(setArt, () => {})
  }, [])
  return (
    <Home
      scenarios={outside.scenarios}
      kept={here.kept}
      programme={programme}
      next={next}
      sittings={pictures.map(({ at }) => at)}
      lost={lost}
      county={county}
      trouble={here.trouble}
      pictureOf={({ art: place }) => (art ? pictureOf(art, place) : undefined)}
      onOpenNow={(scenario) => void openNow(scenario).catch(here.say)}
      onDownload={({ playthrough }) => saveFile(playthrough, new Date(outside.now()))}
      onRemove={here.remove}
      onRename={here.rename}
      onExport={here.exportAll}
      onFile={here.take}
    />
  )
}

/** The small picture of a place. */
function pictureOf(art: ArtIndex, place: string): string | undefined {
  const card = art.places[place]?.card
  return card && `/art/${card}`
}
