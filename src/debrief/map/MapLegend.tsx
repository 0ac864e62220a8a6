import { text } from '../../ui/text.ts'

const words = text.map

/** What is drawn how; `known`: what had closed is drawn too. */
export function MapLegend({ known }: { known: boolean }) {
  const kinds = (['taken', 'near', 'unseen', 'closed'] as const).filter((kind) => known || kind !== 'closed')
  return (
    <ul class="map-legend" aria-label={words.legendTitle}>
      {kinds.map((kind) => (
        <li key={kind}>
          <svg width="34" height="20" viewBox="0 0 34 20" aria-hidden="true">
            <g class={`map-beat ${kind === 'closed' ? 'unseen closed' : kind}`}>
              <rect class="map-box" x="2" y="2" width="30" height="16" rx="4" />
              {kind === 'closed' && <rect class="map-hatch" x="2" y="2" width="30" height="16" rx="4" />}
            </g>
          </svg>{' '}
          {words.legend[kind]}
        </li>
      ))}
    </ul>
  )
}
