import type { Playthrough } from '../core/record/playthrough.ts'
import type { Beat } from '../core/story/beat.ts'
import { eventsBefore } from './play.ts'

/** Where a playthrough is left, and with what. */
export interface Leaving {
  readonly turn: number
  readonly choice: string
}

/**
 * A new playthrough that leaves another at a turn with another choice: all that was done before, then that choice with the
 * mark of what it is made among. The one that it leaves stays as it is. Undefined where the choice is not on offer.
 */
export function forkAt(
  playthrough: Playthrough,
  beats: readonly Beat[],
  { turn, choice }: Leaving,
  id: string,
): Playthrough | undefined {
  const beat = beats[turn]
  if (!beat?.choices.some((offered) => offered.id === choice)) return undefined
  return {
    ...playthrough,
    id,
    forkOf: { id: playthrough.id, turn },
    events: [...eventsBefore(playthrough.events, turn), { type: 'choose', choice, mark: beat.mark }],
  }
}
