import type { ComponentType } from 'preact'
import { text } from '../ui/text.ts'
import { AgainView } from './again/AgainView.tsx'
import { CompareView } from './compare/CompareView.tsx'
import { HappenedView } from './happened/HappenedView.tsx'
import { KeepView } from './keep/KeepView.tsx'
import type { Look } from './look.ts'
import { MapView } from './map/MapView.tsx'
import { PathView } from './path/PathView.tsx'

/** A view of the debrief, at `#/debrief/<playthrough>/<id>`; the first has no id of its own. */
export interface DebriefView {
  readonly id: string
  readonly title: string
  readonly Show: ComponentType<{ readonly look: Look }>
}

/** In the order of the way through a debrief. */
export const views: readonly DebriefView[] = [
  { id: '', title: text.debrief.views.path, Show: HappenedView },
  { id: 'look', title: text.debrief.views.look, Show: PathView },
  { id: 'again', title: text.debrief.views.again, Show: AgainView },
  { id: 'map', title: text.map.title, Show: MapView },
  { id: 'compare', title: text.compare.title, Show: CompareView },
  { id: 'keep', title: text.keep.title, Show: KeepView },
]
