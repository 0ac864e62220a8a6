import type { Beat } from '../../core/story/beat.ts'

/** Words that are read in a minute without haste. */
const pace = 210
/** Milliseconds that each turn gets at least, to see where it is. */
const least = 2500

/** Milliseconds that a turn is shown while the replay runs. */
export function readingTime({ lines }: Pick<Beat, 'lines'>): number {
  const words = lines.reduce((sum, line) => sum + line.text.split(/\s+/).length, 0)
  return least + (words * 60_000) / pace
}
