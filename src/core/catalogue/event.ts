import { caseEvents } from './events/caseEvents.ts'
import { conductEvents } from './events/conductEvents.ts'
import { courtroomEvents } from './events/courtroomEvents.ts'
import { handlingEvents } from './events/handlingEvents.ts'
import { officeEvents } from './events/officeEvents.ts'
import { safetyEvents } from './events/safetyEvents.ts'

export type { EventRule } from './events/eventRule.ts'

/**
 * What a choice does in the world, grouped by what it mostly touches. General: no rule names a scenario. Directions are the
 * source's; sizes are ordinal and ours.
 */
export const events = {
  ...safetyEvents,
  ...caseEvents,
  ...handlingEvents,
  ...conductEvents,
  ...officeEvents,
  ...courtroomEvents,
} as const

export type EventId = keyof typeof events
