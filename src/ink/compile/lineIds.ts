import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { lineIdPattern } from '../tag.ts'
import { parseInk } from './parseInk.ts'
import { everyRun, hasWords, whereOf } from './parsedTree.ts'

/** Writes an id at the end of every line of words that has none. Returns how many. Ids already there never change. */
export function writeLineIds(folder: string): number {
  const { parsed } = parseInk(folder, `${basename(folder)}.ink`)
  const wanting = new Map<string, Set<number>>()
  let highest = 0
  for (const run of everyRun(parsed)) {
    if (!hasWords(run)) continue
    const id = run.tags.map(({ text }) => text ?? '').find((text) => lineIdPattern.test(text))
    if (id) {
      highest = Math.max(highest, Number(id.slice(1)))
      continue
    }
    const { file, line } = whereOf(run.words[0] ?? run.first)
    wanting.set(file, (wanting.get(file) ?? new Set()).add(line))
  }
  let written = 0
  for (const [file, lines] of wanting) {
    const path = join(folder, file)
    const source = readFileSync(path, 'utf8').split('\n')
    for (const line of [...lines].sort((left, right) => left - right)) {
      highest += 1
      written += 1
      source[line - 1] = `${source[line - 1]?.trimEnd()} #l${String(highest).padStart(4, '0')}`
    }
    writeFileSync(path, source.join('\n'))
  }
  return written
}
