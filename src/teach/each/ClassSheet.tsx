import { useMemo } from 'preact/hooks'
import { fitText } from '../../core/graph/map/fitText.ts'
import { wayCourse } from '../../core/graph/map/wayCourse.ts'
import type { PathMap } from '../../core/look/pathMap.ts'
import { text } from '../../ui/text.ts'
import { beatTitle } from '../beatTitle.ts'
import type { HostDesk } from '../host/hostDesk.ts'
import type { Whereabouts } from './whereabouts.ts'

interface Props {
  readonly desk: HostDesk
  readonly where: Whereabouts
  readonly map: PathMap['map']
}

/** The whole map as one drawing, with the number of people at each place. */
export function ClassSheet({ desk, where, map }: Props) {
  const { manifest } = desk.open.klass
  const { held } = desk.view.session
  const ways = useMemo(() => map.links.map(wayCourse).join(''), [map])
  return (
    <svg
      class="map-drawing"
      width={map.width}
      height={map.height}
      viewBox={`0 0 ${map.width} ${map.height}`}
      aria-hidden="true"
    >
      {map.chapters.map(({ chapter, box }) => (
        <rect key={chapter} class="map-field" {...box} rx={6} />
      ))}
      <path class="map-way" d={ways} />
      {map.beats.map(({ box }, beat) => {
        const count = where.counts[beat] ?? 0
        const middle = box.x + box.width / 2
        const kind = ['map-beat', count > 0 ? 'taken' : 'unseen', held.has(beat) && 'held'].filter(Boolean)
        return (
          <g key={beat} class={kind.join(' ')}>
            <rect class="map-box" {...box} rx={6} />
            <text class="map-name" x={middle} y={box.y + 25}>
              {fitText(beatTitle(desk.open.klass, beat), 17, box.width - 16, 1)[0]}
            </text>
            {count > 0 && (
              <>
                <circle class="class-count" cx={middle} cy={box.y + 58} r={24} />
                <text class="class-count-number" x={middle} y={box.y + 67}>
                  {count}
                </text>
              </>
            )}
          </g>
        )
      })}
      {map.chapters.map(({ chapter, box }) => {
        const name = chapter === undefined ? text.map.endings : (manifest.scenario.chapters[chapter] ?? chapter)
        return (
          <g key={chapter}>
            <text class="map-chapter" x={box.x + 14} y={box.y + 24}>
              {name}
            </text>
            <text
              class="map-chapter-far"
              x={box.x + box.width / 2}
              y={box.y - 4}
              font-size={Math.min(56, (1.4 * box.width) / (0.56 * Math.max(1, name.length)))}
            >
              {name}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
