import type { Playthrough } from '../core/record/playthrough.ts'

/** Chance comes in as an argument: bytes from the browser's generator, which needs no secure context. */
export type RandomBytes = (count: number) => Uint8Array

export interface Start {
  readonly scenario: string
  readonly story: string
  readonly rules: string
  readonly given: Readonly<Record<string, string>>
  /** Where what is given came from. */
  readonly caseFrom?: Playthrough['caseFrom']
}

/** A playthrough with nothing in it yet. */
export function newPlaythrough(
  { scenario, story, rules, given, caseFrom }: Start,
  randomBytes: RandomBytes,
): Playthrough {
  const [a = 0, b = 0, c = 0, d = 0] = randomBytes(4)
  const seed = ((a << 24) | (b << 16) | (c << 8) | d) & 0x7fffffff
  return {
    format: 1,
    id: idFrom(randomBytes(12)),
    scenario,
    story,
    rules,
    given,
    seed,
    events: [],
    ...(caseFrom && { caseFrom }),
  }
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

export const idFrom = (bytes: Uint8Array): string => [...bytes].map((byte) => letters[byte & 63]).join('')
