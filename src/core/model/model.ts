import { approaches } from '../catalogue/approach.ts'
import { events } from '../catalogue/event.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { own } from '../manifest/own.ts'
import type { Deed } from '../story/deed.ts'
import { mistrustFall, step, type Willingness, willingness } from './barrier.ts'
import type { ModelState, Standing } from './modelState.ts'

/** The model at the first line. */
export function startModel({ cast, scenario }: Manifest): ModelState {
  const people: Record<string, Standing> = {}
  for (const [id, { barriers }] of Object.entries(cast)) {
    if (barriers) people[id] = { barriers, mistrustFloor: Math.max(0, barriers.mistrust - mistrustFall) }
  }
  const [clock = '', first] = Object.entries(scenario.clocks)[0] ?? []
  return { people, clock, minutesLeft: first?.minutes ?? 0 }
}

/** What a choice does to the model, from its own tags alone. */
export function moveModel(state: ModelState, deed: Deed, { scenario }: Manifest): ModelState {
  const people: Record<string, Standing> = { ...state.people }
  for (const { approach, person } of deed.treatments) {
    const standing = own(people, person)
    if (standing) {
      people[person] = {
        ...standing,
        barriers: step(standing.barriers, approaches[approach].steps, standing.mistrustFloor),
      }
    }
  }
  if (breaksTrust(deed)) {
    const treated = deed.treatments.map(({ person }) => person)
    for (const [id, standing] of Object.entries(people)) {
      if (treated.length === 0 || treated.includes(id))
        people[id] = { ...standing, mistrustFloor: standing.barriers.mistrust }
    }
  }
  const started = deed.clock === undefined ? undefined : own(scenario.clocks, deed.clock)
  return {
    people,
    clock: started ? (deed.clock as string) : state.clock,
    minutesLeft: started ? started.minutes : Math.max(0, state.minutesLeft - deed.minutes),
  }
}

/** A screen-out cannot be undone in the encounter: from then on mistrust does not fall. */
export const breaksTrust = (deed: Deed) => deed.events.some((id) => 'screenOut' in events[id])

export const isLate = (state: ModelState): boolean => state.minutesLeft === 0

export const bandsOf = (state: ModelState): Record<string, Willingness> =>
  Object.fromEntries(Object.entries(state.people).map(([id, { barriers }]) => [id, willingness(barriers)]))

/** The time of day on a running clock, 24 hours: "14:27". */
export function timeOf(state: ModelState, { scenario }: Manifest): string {
  const clock = own(scenario.clocks, state.clock)
  if (!clock) return ''
  const [hours = 0, minutes = 0] = clock.starts.split(':').map(Number)
  const total = hours * 60 + minutes + clock.minutes - state.minutesLeft
  return `${String(Math.floor(total / 60) % 24).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`
}
