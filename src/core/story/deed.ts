import type { ApproachId } from '../catalogue/approach.ts'
import type { EventId } from '../catalogue/event.ts'

/** How a choice treats a person. */
export interface Treatment {
  readonly approach: ApproachId
  readonly person: string
}

/** What a choice's own tags say that it does. Only these move the model. */
export interface Deed {
  readonly treatments: readonly Treatment[]
  readonly events: readonly EventId[]
  /** Story minutes. */
  readonly minutes: number
  /** The clock that the choice starts, if it does. */
  readonly clock?: string
  /** The thing that the choice looks at, if it does. */
  readonly thing?: string
}
