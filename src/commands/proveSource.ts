import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ParsedInk, parseInk } from '../ink/compile/parseInk.ts'
import { sourceLines, sourceOf } from '../ink/explore/sourceLines.ts'

/** An Ink story with its source at hand. */
export interface ProveSource extends Pick<ParsedInk, 'ink' | 'warnings'> {
  readonly texts: ReadonlyMap<string, readonly string[]>
  /** `file:line` of a run-time path, or the path itself. */
  readonly where: (place: string) => string
  /** The source line of a run-time path, if it is known. */
  readonly written: (place: string) => string | undefined
  /** `file:line` of the first source line that holds this. */
  readonly find: (pattern: RegExp) => string | undefined
}

export function proveSource(folder: string, root: string): ProveSource {
  const { parsed, ink, files, warnings } = parseInk(folder, root)
  const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8').split('\n')]))
  const lines = sourceLines(parsed, root)
  const placed = (place: string) => sourceOf(lines, place)
  return {
    ink,
    warnings,
    texts,
    where: (place) => {
      const line = placed(place)
      return line ? `${line.file}:${line.line}` : place
    },
    written: (place) => {
      const line = placed(place)
      return line && texts.get(line.file)?.[line.line - 1]?.trim()
    },
    find: (pattern) => {
      for (const [file, text] of texts) {
        const index = text.findIndex((line) => pattern.test(line))
        if (index >= 0) return `${file}:${index + 1}`
      }
      return undefined
    },
  }
}
