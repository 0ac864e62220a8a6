import type { Beat } from '../../core/story/beat.ts'

/** Whether a path ever shows a person: they stand there, or speak. */
export const meets = (beats: readonly Beat[], person: string): boolean =>
  beats.some(
    ({ people, lines }) =>
      people.some((present) => present.person === person) || lines.some(({ speaker }) => speaker === person),
  )
