import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { MapAhead } from '../../core/look/mapAhead.ts'
import type { PathMap } from '../../core/look/pathMap.ts'
import { cuesNoted } from '../../core/score/path.ts'
import type { Look, LookTrouble } from '../look.ts'
import { openValues } from '../values/openValues.ts'
import { ValuesError } from '../values/question.ts'
import { walkedOf } from './walkedOf.ts'

/** The map of a look: there, on its way, or not to be had, and why. Without `ahead` it is not known what had closed. */
export type MapShown =
  | { readonly at: 'coming' }
  | { readonly at: 'none'; readonly trouble: LookTrouble }
  | { readonly at: 'here'; readonly path: PathMap; readonly ahead: MapAhead | undefined }

/** What the map's views share, kept while the debrief is open. */
export interface MapState {
  readonly shown: ReadonlySignal<MapShown>
  /** What was asked to be told, by key. */
  readonly asked: Signal<ReadonlySet<string>>
  /** A beat of the map that is looked at and is not the present turn's. */
  readonly picked: Signal<number | undefined>
}

const states = new WeakMap<Look, MapState>()

/** The state of a look's map; asked for when the map is first shown. */
export function mapStateOf(look: Look): MapState {
  const known = states.get(look)
  if (known) return known
  const shown = signal<MapShown>({ at: 'coming' })
  const state: MapState = { shown, asked: signal(new Set<string>()), picked: signal(undefined) }
  states.set(look, state)
  const stop = effect(() => {
    const values = look.values.value
    if (values.at === 'coming') return
    void Promise.resolve().then(() => stop())
    const found = values.at === 'here' ? fromValues(look, values.ask) : fromGraph(look, values.trouble)
    found.then(
      (map) => {
        shown.value = map
      },
      (error: unknown) => {
        shown.value = { at: 'none', trouble: error instanceof ValuesError ? error.trouble : 'failed' }
      },
    )
  })
  return state
}

type Ask = Extract<Look['values']['value'], { at: 'here' }>['ask']

async function fromValues(look: Look, ask: Ask): Promise<MapShown> {
  const walked = walkedOf(look)
  const path = await ask('map', walked)
  if (!path) return { at: 'none', trouble: 'other-given' }
  const ahead = await ask('mapAhead', { ...walked, noted: [...cuesNoted(look.path)] })
  return { at: 'here', path, ahead }
}

/** Why there are no values although there may be a graph of the story that is told here. */
const graphMayBeThere: readonly LookTrouble[] = ['edited-story', 'edited-rules', 'halted', 'failed']

/** The path over the graph of the story as it is now: that is the one that is told. */
async function fromGraph(look: Look, trouble: LookTrouble): Promise<MapShown> {
  if (!graphMayBeThere.includes(trouble)) return { at: 'none', trouble }
  const { story, manifest } = look.story.compiled
  const values = await openValues({ url: look.entry.graph, story, manifest })
  try {
    const path = await values.ask('map', walkedOf(look))
    return path ? { at: 'here', path, ahead: undefined } : { at: 'none', trouble: 'other-given' }
  } finally {
    values.close()
  }
}
