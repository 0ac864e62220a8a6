import { Icon, type IconName } from '../../ui/Icon.tsx'
import { text } from '../../ui/text.ts'
import type { MapSight } from './mapSight.ts'

const words = text.map

interface Props {
  readonly sight: MapSight
  readonly onZoom: (nearer: boolean) => void
  readonly onWhole: () => void
  readonly onHere: () => void
}

/** From turn to turn, from mark to mark, nearer and further. */
export function MapTools({ sight: { turn, turns, marks, go }, onZoom, onWhole, onHere }: Props) {
  const marked = [...marks.keys()].sort((one, other) => one - other)
  const before = marked.filter((one) => one < turn).at(-1)
  const after = marked.find((one) => one > turn)
  const to = (name: string, icon: IconName, next: number | undefined) => (
    // It keeps the focus where there is nothing to go to.
    <button
      type="button"
      class="button"
      aria-disabled={next === undefined ? true : undefined}
      onClick={() => next !== undefined && go(next)}
    >
      <Icon name={icon} /> {name}
    </button>
  )
  const plain = (name: string, icon: IconName, act: () => void) => (
    <button type="button" class="button" aria-label={name} title={name} onClick={act}>
      <Icon name={icon} />
    </button>
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a tool bar, not a set of fields
    <div class="map-tools" role="group" aria-label={words.tools}>
      <div>
        {to(words.back, 'chevronLeft', turn > 0 ? turn - 1 : undefined)}
        {to(words.on, 'chevronRight', turn + 1 < turns.length ? turn + 1 : undefined)}
        {marked.length > 0 && to(words.markBack, 'skipBack', before)}
        {marked.length > 0 && to(words.markOn, 'skipForward', after)}
      </div>
      <div>
        {plain(words.wider, 'zoomOut', () => onZoom(false))}
        {plain(words.closer, 'zoomIn', () => onZoom(true))}
        {plain(words.whole, 'maximize', onWhole)}
        {plain(words.here, 'locate', onHere)}
      </div>
    </div>
  )
}
