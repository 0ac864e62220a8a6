import type { SessionHead } from '../../classroom/logged.ts'
import type { PlayEvent, PlayInput } from '../../core/record/playEvent.ts'
import type { Playthrough } from '../../core/record/playthrough.ts'
import type { Narrator } from '../../core/story/narrator.ts'

/**
 * The record of a world of a class: what was done there, with the mark of each choice. `id` is the same whoever makes it, so that
 * to keep it twice keeps it once.
 */
export function classRecord(
  id: string,
  { scenario, story, rules, given, seed, caseFrom }: SessionHead,
  inputs: readonly PlayInput[],
  narrate: Narrator,
): Playthrough {
  const { beats } = narrate({ given, seed, events: inputs })
  let turn = 0
  const events = inputs.map((input): PlayEvent => {
    if (input.type !== 'choose') return input
    return { type: 'choose', choice: input.choice, mark: beats[turn++]?.mark ?? 0 }
  })
  return { format: 1, id, scenario, story, rules, given, seed, events, ...(caseFrom && { caseFrom }) }
}
