import type { MapBeat } from '../../core/graph/map/storyMap.ts'
import type { PathMap } from '../../core/look/pathMap.ts'
import type { Manifest } from '../../core/manifest/manifest.ts'
import { text } from '../../ui/text.ts'

const words = text.map

/** Beats of the map by which they are numbered, where only their number may be told. */
export const endingNumber = ({ map }: PathMap, beat: number): number =>
  1 + map.beats.slice(0, beat).filter(({ ending }) => ending !== undefined).length

/** What a beat of the map is called: its place; an ending by its name only where that may be told. */
export function beatName(path: PathMap, number: number, { places, scenario }: Manifest, named: boolean): string {
  const { ending, place, chapter } = path.map.beats[number] as MapBeat
  if (ending === undefined) return places[place]?.name ?? scenario.chapters[chapter] ?? ''
  return named ? (scenario.endings[ending] ?? ending) : words.endingNumber(endingNumber(path, number))
}
