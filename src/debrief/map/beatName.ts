import type { MapBeat } from '../../core/graph/map/storyMap.ts'
import type { PathMap } from '../../core/look/pathMap.ts'
import type { Manifest } from '../../core/manifest/manifest.ts'
import { text } from '../../ui/text.ts'

const words = text.map

/** Counts an ending whose name may not be told yet. */
export const endingNumber = ({ map }: PathMap, beat: number): number =>
  1 + map.beats.slice(0, beat).filter(({ ending }) => ending !== undefined).length

/** What a beat of the map is called: its place; an ending by its name only where that may be told. */
export function beatName(path: PathMap, number: number, { places, scenario }: Manifest, named: boolean): string {
  const { ending, place, chapter } = path.map.beats[number] as MapBeat
  if (ending === undefined) return places[place]?.name ?? scenario.chapters[chapter] ?? ''
  return named ? (scenario.endings[ending] ?? ending) : words.endingNumber(endingNumber(path, number))
}

/** The same for a beat off one's path, told apart from others of its chapter at the same place. */
export function beatNameAlone(path: PathMap, number: number, manifest: Manifest, named: boolean): string {
  const { chapter, place, ending } = path.map.beats[number] as MapBeat
  const name = beatName(path, number, manifest, named)
  if (ending !== undefined) return name
  const alike = path.map.beats.flatMap((beat, other) =>
    beat.ending === undefined && beat.chapter === chapter && beat.place === place ? [other] : [],
  )
  return alike.length > 1 ? words.oneOf(name, alike.indexOf(number) + 1, alike.length) : name
}
