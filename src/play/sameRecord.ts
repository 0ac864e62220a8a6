import type { Playthrough } from '../core/record/playthrough.ts'

/** Whether two records are of the same play, under whatever ids: the same inputs, on the same story. */
export const sameRecord = (one: Playthrough, other: Playthrough): boolean =>
  one.scenario === other.scenario &&
  one.seed === other.seed &&
  one.story === other.story &&
  one.events.length === other.events.length &&
  inputsOf(one) === inputsOf(other)

const inputsOf = ({ given, events }: Playthrough): string =>
  JSON.stringify([
    Object.entries(given).sort(([one], [other]) => (one < other ? -1 : 1)),
    events.map((event) => Object.entries(event).sort(([one], [other]) => (one < other ? -1 : 1))),
  ])
