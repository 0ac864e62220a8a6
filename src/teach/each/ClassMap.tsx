import { useEffect, useId, useRef } from 'preact/hooks'
import type { PathMap } from '../../core/look/pathMap.ts'
import { type PanZoom, panZoom } from '../../debrief/map/panZoom.ts'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { host } from '../../ui/text/host.ts'
import type { HostDesk } from '../host/hostDesk.ts'
import { ClassSheet } from './ClassSheet.tsx'
import { useStoryMap } from './useStoryMap.ts'
import type { Whereabouts } from './whereabouts.ts'
import '../../debrief/map/map.css'

const words = host.each
const closer = 1.4
const step = 80

interface Props {
  readonly desk: HostDesk
  readonly where: Whereabouts
}

/** The story's map with the class on it. */
export function ClassMap({ desk, where }: Props) {
  const map = useStoryMap(desk)
  if (map === undefined) return <p role="status">{words.mapComing}</p>
  if (map === null) return <p class="notice">{words.mapNone}</p>
  return <Framed desk={desk} where={where} map={map} />
}

function Framed({ desk, where, map }: Props & { readonly map: PathMap['map'] }) {
  const frame = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const moves = useRef<PanZoom | null>(null)
  const keys = useId()
  useEffect(() => {
    if (!frame.current || !sheet.current) return
    moves.current = panZoom(frame.current, sheet.current, map)
    return () => moves.current?.close()
  }, [map])
  const acts: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => moves.current?.panBy(step, 0),
    ArrowRight: () => moves.current?.panBy(-step, 0),
    ArrowUp: () => moves.current?.panBy(0, step),
    ArrowDown: () => moves.current?.panBy(0, -step),
    '+': () => moves.current?.zoomBy(closer),
    '-': () => moves.current?.zoomBy(1 / closer),
    '0': () => moves.current?.showWhole(),
  }
  const plain = (name: string, icon: IconName, key: string) => (
    <button type="button" class="button" aria-label={name} title={name} onClick={() => acts[key]?.()}>
      <Icon name={icon} />
    </button>
  )
  return (
    <div class="map-picture">
      {/* biome-ignore lint/a11y/useSemanticElements: a tool bar, not a set of fields */}
      <div class="map-tools" role="group" aria-label={words.tools}>
        <div>
          {plain(words.wider, 'zoomOut', '-')}
          {plain(words.closer, 'zoomIn', '+')}
          {plain(words.whole, 'maximize', '0')}
        </div>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture with keys of its own, not a set of fields */}
      <div
        ref={frame}
        class="map-frame class-map"
        role="group"
        aria-label={words.mapFrame}
        aria-describedby={keys}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is moved by keys must be reached by keys
        tabIndex={0}
        onKeyDown={(event) => {
          const act = acts[event.key]
          if (!act) return
          event.preventDefault()
          act()
        }}
      >
        <div ref={sheet} class="map-sheet" style={{ width: `${map.width}px`, height: `${map.height}px` }}>
          <ClassSheet desk={desk} where={where} map={map} />
        </div>
      </div>
      <p class="hint" id={keys}>
        {words.mapKeys}
      </p>
    </div>
  )
}
