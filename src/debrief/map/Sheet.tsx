import { useMemo } from 'preact/hooks'
import type { MapChapter, MapLink } from '../../core/graph/map/storyMap.ts'
import { wayCourse } from '../../core/graph/map/wayCourse.ts'
import type { PathMap } from '../../core/look/pathMap.ts'
import { text } from '../../ui/text.ts'
import { BeatBox } from './BeatBox.tsx'
import { beatChoices } from './beatChoices.ts'
import type { MapSight } from './mapSight.ts'

/** The whole map as one drawing. It does not know how it is moved. */
export function Sheet({ sight, at }: { sight: MapSight; at: number }) {
  const { path, look } = sight
  const { width, height, chapters, beats } = path.map
  const { scenario } = look.path.manifest
  const ways = useMemo(() => waysOf(path), [path])
  const choices = useMemo(() => beatChoices(path, look.telling.beats), [path, look])
  return (
    <svg class="map-drawing" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <defs>
        <pattern id="map-hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path class="map-hatching" d="M0 0V8" />
        </pattern>
      </defs>
      {chapters.map(({ chapter, box }) => (
        <rect key={chapter} class="map-field" {...box} rx={6} />
      ))}
      <path class="map-way" d={ways.unseen} />
      <path class="map-way near" d={ways.near} />
      <path class="map-way taken" d={ways.taken} />
      {beats.map((_, beat) => (
        <BeatBox key={beat} sight={sight} beat={beat} choices={choices[beat] ?? []} at={at === beat} />
      ))}
      {chapters.map((chapter) => (
        <ChapterName
          key={chapter.chapter}
          chapter={chapter}
          name={
            chapter.chapter === undefined ? text.map.endings : (scenario.chapters[chapter.chapter] ?? chapter.chapter)
          }
        />
      ))}
    </svg>
  )
}

/** A chapter's name over its field; large where the map is seen from far. */
function ChapterName({ chapter: { box }, name }: { chapter: MapChapter; name: string }) {
  const large = Math.min(56, (1.4 * box.width) / (0.56 * name.length))
  return (
    <>
      <text class="map-chapter" x={box.x + 14} y={box.y + 24}>
        {name}
      </text>
      <text class="map-chapter-far" x={box.x + box.width / 2} y={box.y - 4} font-size={large}>
        {name}
      </text>
    </>
  )
}

/** All ways in three strokes: those gone, those on offer, and all others. */
function waysOf({ map, turns }: PathMap): Record<'taken' | 'near' | 'unseen', string> {
  const taken = new Set<string>()
  const near = new Set<string>()
  for (const { beat, made, offers } of turns)
    for (const { choice, to } of offers) (choice === made ? taken : near).add(`${beat} ${choice} ${to}`)
  const strokes = { taken: '', near: '', unseen: '' }
  for (const link of map.links) {
    const way = `${link.from} ${idOf(map, link)} ${link.to}`
    strokes[taken.has(way) ? 'taken' : near.has(way) ? 'near' : 'unseen'] += wayCourse(link)
  }
  return strokes
}

const idOf = ({ beats }: PathMap['map'], { from, choice }: MapLink) =>
  beats[from]?.choices.find((one) => one.choice === choice)?.id
