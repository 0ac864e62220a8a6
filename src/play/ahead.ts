import type { PlayInput } from '../core/record/playEvent.ts'
import type { Beat } from '../core/story/beat.ts'
import type { Narrator, TellingInput } from '../core/story/narrator.ts'
import type { Pacing } from './pacing.ts'

/** The beats that may come next, told while the player reads, so that a choice has only to show one. */
export interface Ahead {
  /** Goes on from this beat, to which `input` led: tells what each of its choices leads to. All told before is dropped. */
  from(narrate: Narrator, input: TellingInput, beat: Beat): void
  /** The last beat of this telling, told now if it was not before; undefined where it fails. For a page at rest. */
  tell(narrate: Narrator, input: TellingInput): Beat | undefined
  /** The last beat of this telling, if it was told ahead. */
  beatOf(input: TellingInput): Beat | undefined
}

/**
 * Tells ahead with the same narrator and the same events as a choice itself would, one choice each time the page is at rest.
 * A narrator is pure, so it is the same beat; it is found again by all that a telling depends on.
 */
export function tellAhead(atRest: Pacing['atRest']): Ahead {
  let told = new Map<string, Beat>()
  let callOff = () => {}

  function tell(narrate: Narrator, input: TellingInput): Beat | undefined {
    const before = told.get(keyOf(input))
    if (before) return before
    try {
      const { beats, halt } = narrate(input)
      const beat = beats.at(-1)
      if (!beat || halt) return undefined
      told.set(keyOf(input), beat)
      return beat
    } catch {
      // A script that fails there says so when one really goes there.
      return undefined
    }
  }

  function tellEach(narrate: Narrator, [next, ...rest]: readonly TellingInput[]): void {
    if (!next) return
    callOff = atRest(() => {
      tell(narrate, next)
      tellEach(narrate, rest)
    })
  }

  return {
    from(narrate, { given, seed, events }, { choices, mark }) {
      callOff()
      told = new Map()
      const inputs = choices.map(({ id }): TellingInput => {
        const chosen: PlayInput = { type: 'choose', choice: id, mark }
        return { given, seed, events: [...events, chosen] }
      })
      tellEach(narrate, inputs)
    },
    tell,
    beatOf: (input) => told.get(keyOf(input)),
  }
}

/** Whether an event can change what is told after it. The rest of the record is about the story, not in it. */
export const moves = ({ type }: PlayInput): boolean => type === 'choose' || type === 'assess'

const keyOf = ({ given, seed, events }: TellingInput): string => JSON.stringify([seed, given, events.filter(moves)])
