import { useLayoutEffect } from 'preact/hooks'
import { text } from '../../ui/text.ts'
import { useArrival } from '../useArrival.ts'
import { askedBeat } from './Asked.tsx'
import { BeatFacts } from './BeatFacts.tsx'
import { beatNameAlone } from './beatName.ts'
import type { MapSight } from './mapSight.ts'
import { TurnFacts } from './TurnFacts.tsx'

const words = text.map

/** What is picked on the map, in the margin: the turn that one is at, or a place off one's path. */
export function MapMargin({ sight }: { sight: MapSight }) {
  const { look, state, path, turn, titleOf, go } = sight
  const heading = useArrival<HTMLHeadingElement>(look, turn)
  const { manifest } = look.path
  const picked = state.picked.value
  useLayoutEffect(() => {
    // What was pressed may be gone with what it led away from.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [picked, turn])
  const chapter = path.map.beats[picked ?? path.turns[turn]?.beat ?? 0]?.chapter ?? ''
  const ending = picked !== undefined && path.map.beats[picked]?.ending !== undefined
  const title =
    picked === undefined
      ? titleOf(turn)
      : beatNameAlone(path, picked, manifest, state.asked.value.has(askedBeat(picked)))
  return (
    <section class="map-margin" aria-labelledby="map-picked">
      <p class="kicker">{ending ? words.endings : words.chapter(manifest.scenario.chapters[chapter] ?? chapter)}</p>
      <h2 id="map-picked" class="turn-head" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {picked === undefined ? (
        <TurnFacts sight={sight} turn={turn} />
      ) : (
        <>
          <BeatFacts key={picked} sight={sight} beat={picked} />
          <button type="button" class="button" onClick={() => go(turn)}>
            {words.backHere(turn + 1)}
          </button>
        </>
      )}
      <p class="visually-hidden" role="status">
        {title}
      </p>
    </section>
  )
}
