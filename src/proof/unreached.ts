import type { Explored } from './explored.ts'

/** What nothing reaches: ids where there are ids, else `file:line` and the words. */
export interface Unreached {
  readonly choices: readonly string[]
  readonly knots: readonly string[]
  readonly lines: readonly string[]
  /** Of the manifest. */
  readonly cues?: readonly string[]
  readonly endings?: readonly string[]
}

/** How places are named to an author. */
export interface PlaceNaming {
  /** `file:line` of a run-time path, or the path itself. */
  readonly where: (path: string) => string
  readonly choice: (path: string, target: string) => string
}

/** Choices never on offer, knots never entered, words never said. */
export function unreachedOf({ program, covered, offered }: Explored, naming: PlaceNaming): Unreached {
  const { points, knots } = program
  const choices = points.filter(({ kind, fallback, path }) => kind === 'choice' && !fallback && !offered.has(path))
  const texts = points.filter(({ text }, number) => text !== undefined && text.trim() !== '' && !covered[number])
  return {
    choices: [...new Set(choices.map(({ path, chosen = '' }) => naming.choice(path, chosen)))],
    knots: [...knots]
      .filter(([, inside]) => inside.length > 0 && !inside.some((point) => covered[point]))
      .map(([name]) => name),
    lines: [...new Set(texts.map(({ path, text = '' }) => `${naming.where(path)}: ${text.trim()}`))],
  }
}
