import { useEffect, useId, useRef } from 'preact/hooks'
import type { Box, MapBeat } from '../../core/graph/map/storyMap.ts'
import { text } from '../../ui/text.ts'
import { MapLegend } from './MapLegend.tsx'
import { MapMargin } from './MapMargin.tsx'
import { MapTools } from './MapTools.tsx'
import type { MapSight } from './mapSight.ts'
import { type Direction, middleOf, neighbour } from './neighbour.ts'
import { type PanZoom, panZoom } from './panZoom.ts'
import { Sheet } from './Sheet.tsx'

const words = text.map

/** Pixels that an arrow key moves the map by. */
const step = 80
const arrows: Readonly<Record<string, { x: number; y: number; direction: Direction }>> = {
  ArrowUp: { x: 0, y: step, direction: 'up' },
  ArrowDown: { x: 0, y: -step, direction: 'down' },
  ArrowLeft: { x: step, y: 0, direction: 'left' },
  ArrowRight: { x: -step, y: 0, direction: 'right' },
}
const closer = 1.35

/** The map to look at: it is moved and zoomed behind a frame, and what is picked is told in the margin. */
export function MapPicture({ sight }: { sight: MapSight }) {
  const { path, state, turn, turns, go } = sight
  const { beats } = path.map
  const frame = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const moves = useRef<PanZoom>()
  const clicked = useRef(false)
  const keys = useId()
  const here = path.turns[turn]?.beat as number
  const at = state.picked.value ?? here
  const boxOf = (beat: number) => (beats[beat] as MapBeat).box

  useEffect(() => {
    if (!frame.current || !sheet.current) return
    const moving = panZoom(frame.current, sheet.current, path.map)
    moves.current = moving
    moving.centre(middleOf(boxOf(at)), { jump: true, scale: startScale(boxOf(at), frame.current.clientWidth) })
    return () => moving.close()
  }, [path])
  useEffect(() => {
    // What was clicked is in sight already.
    if (!clicked.current) moves.current?.centre(middleOf(boxOf(at)))
    clicked.current = false
  }, [at, turn])

  const pick = (beat: number, wanted?: number) => {
    const own = sight.standings[beat]?.turns ?? []
    const next = wanted ?? own[(own.indexOf(turn) + 1) % Math.max(1, own.length)]
    if (next === undefined) state.picked.value = beat
    else go(next)
  }
  const onClick = ({ target }: MouseEvent) => {
    const hit = target instanceof Element ? target.closest<SVGElement>('[data-beat]') : null
    if (!hit) return
    clicked.current = true
    const own = target instanceof Element ? target.closest<SVGElement>('[data-turn]') : null
    pick(Number(hit.dataset['beat']), own ? Number(own.dataset['turn']) : undefined)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const arrow = arrows[event.key]
    const others: Readonly<Record<string, () => void>> = {
      '+': () => moves.current?.zoomBy(closer),
      '=': () => moves.current?.zoomBy(closer),
      '-': () => moves.current?.zoomBy(1 / closer),
      '0': () => moves.current?.showWhole(),
      PageUp: () => go(turn - 1),
      PageDown: () => go(turn + 1),
      Home: () => go(0),
      End: () => go(turns.length - 1),
    }
    const act = arrow
      ? () => {
          if (!event.shiftKey) return moves.current?.panBy(arrow.x, arrow.y)
          const next = neighbour(
            beats.map(({ box }) => box),
            at,
            arrow.direction,
          )
          if (next !== undefined) pick(next)
        }
      : others[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }

  return (
    <div class="map-columns">
      <div class="map-picture">
        <MapTools
          sight={sight}
          onZoom={(nearer) => moves.current?.zoomBy(nearer ? closer : 1 / closer)}
          onWhole={() => moves.current?.showWhole()}
          onHere={() => {
            state.picked.value = undefined
            moves.current?.centre(middleOf(boxOf(here)), { scale: 1 })
          }}
        />
        {/* biome-ignore lint/a11y/useSemanticElements: a picture with keys of its own, not a set of fields */}
        <div
          ref={frame}
          class="map-frame"
          role="group"
          aria-label={words.frame}
          aria-describedby={keys}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what is moved by keys must be reached by keys
          tabIndex={0}
          onClick={onClick}
          onKeyDown={onKeyDown}
        >
          <div ref={sheet} class="map-sheet" style={{ width: `${path.map.width}px`, height: `${path.map.height}px` }}>
            <Sheet sight={sight} at={at} />
          </div>
        </div>
        <MapLegend known={sight.ahead !== undefined} />
        <p class="hint map-keys" id={keys}>
          {words.keys}
        </p>
        <p class="hint map-fingers">{words.fingers}</p>
      </div>
      <MapMargin sight={sight} />
    </div>
  )
}

/** A beat fills most of the frame where it is small; nowhere larger than drawn. */
const startScale = ({ width }: Box, room: number) => Math.min(1, Math.max(0.6, (0.9 * room) / width))
