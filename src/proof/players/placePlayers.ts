import type { ScriptedPlayer } from './player.ts'

const lengthsOf = (texts: readonly string[]) => texts.map(({ length }) => length)

/** Players who go by place and length, and need not read. */
export const placePlayers = {
  first: () => 0,
  last: (texts) => texts.length - 1,
  longest: (texts) => lengthsOf(texts).indexOf(Math.max(...lengthsOf(texts))),
  shortest: (texts) => lengthsOf(texts).indexOf(Math.min(...lengthsOf(texts))),
} as const satisfies Readonly<Record<string, ScriptedPlayer>>
