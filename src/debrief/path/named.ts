import type { Beat } from '../../core/story/beat.ts'

/** Whether a path has told a person's name: in a line, or as that of who speaks. One may stand there and not be named yet. */
export const named = (beats: readonly Beat[], person: string, name: string): boolean =>
  beats.some(({ lines }) => lines.some(({ speaker, text }) => speaker === person || text.includes(name)))
