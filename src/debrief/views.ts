import type { ComponentType } from 'preact'
import { text } from '../ui/text.ts'
import { CompareView } from './compare/CompareView.tsx'
import { HappenedView } from './happened/HappenedView.tsx'
import type { Look } from './look.ts'
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
  { id: 'compare', title: text.compare.title, Show: CompareView },
]
