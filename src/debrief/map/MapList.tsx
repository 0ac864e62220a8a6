import { useEffect, useRef } from 'preact/hooks'
import type { MapBeat } from '../../core/graph/map/storyMap.ts'
import { text } from '../../ui/text.ts'
import { askedBeat } from './Asked.tsx'
import { BeatFacts } from './BeatFacts.tsx'
import { beatNameAlone } from './beatName.ts'
import type { MapSight } from './mapSight.ts'
import { TurnEntry } from './TurnEntry.tsx'

const words = text.map

/** The same map in words: by chapter one's own turns, then what lay beside them. */
export function MapList({ sight }: { sight: MapSight }) {
  const { path, look, state } = sight
  const list = useRef<HTMLDivElement>(null)
  const picked = state.picked.value
  const before = useRef(picked)
  useEffect(() => {
    if (picked === before.current) return
    before.current = picked
    const head = list.current?.querySelector<HTMLElement>(`[data-beat="${picked}"]`)
    head?.focus({ preventScroll: true })
    head?.scrollIntoView({ block: 'center' })
  }, [picked])
  const { scenario } = look.path.manifest
  const chapters = [...path.map.chapters].sort((one, other) => one.box.y - other.box.y || one.box.x - other.box.x)
  return (
    <div class="map-list" ref={list}>
      {chapters.map(({ chapter }) => (
        <Chapter
          key={chapter}
          sight={sight}
          title={chapter === undefined ? words.endings : words.chapter(scenario.chapters[chapter] ?? chapter)}
          beats={path.map.beats.flatMap((beat, number) => (isIn(beat, chapter) ? [number] : []))}
        />
      ))}
    </div>
  )
}

const isIn = ({ chapter, ending }: MapBeat, wanted: string | undefined) =>
  wanted === undefined ? ending !== undefined : ending === undefined && chapter === wanted

interface ChapterProps {
  readonly sight: MapSight
  readonly title: string
  readonly beats: readonly number[]
}

function Chapter({ sight, title, beats }: ChapterProps) {
  const { path, standings, state, look } = sight
  const turns = path.turns.flatMap(({ beat }, turn) => (beats.includes(beat) ? [turn] : []))
  const others = beats.filter((beat) => standings[beat]?.relation !== 'taken')
  return (
    <section class="map-chapter-part">
      <h2>{title}</h2>
      {turns.length > 0 && (
        <ol class="map-entries">
          {turns.map((turn) => (
            <TurnEntry key={turn} sight={sight} turn={turn} />
          ))}
        </ol>
      )}
      {others.length > 0 && (
        <>
          <h3>{words.notOnPath(others.length)}</h3>
          <ul class="map-others">
            {others.map((beat) => (
              <li key={beat} class="map-other">
                <h4 tabIndex={-1} data-beat={beat}>
                  {beatNameAlone(path, beat, look.path.manifest, state.asked.value.has(askedBeat(beat)))}
                </h4>
                <BeatFacts sight={sight} beat={beat} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
