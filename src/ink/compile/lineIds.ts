import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { lineIdPattern } from '../tag.ts'
import { StoryFaults } from './fault.ts'
import { type ContentRun, everyRun, hasWords, whereOf } from './parsedTree.ts'
import { parseInk } from './parseInk.ts'

const highestId = 9999

/** Writes an id at the end of every line of words that has none. Returns how many. Ids already there never change. */
export function writeLineIds(folder: string): number {
  const { parsed } = parseInk(folder, `${basename(folder)}.ink`)
  const runs = [...everyRun(parsed)]
  const wanting = new Map<string, Set<number>>()
  for (const run of runs) {
    if (!isWholeLine(run) || idsOf(run).length > 0) continue
    const { file, line } = whereOf(run.words[0] ?? run.first)
    wanting.set(file, (wanting.get(file) ?? new Set()).add(line))
  }
  let highest = Math.max(0, ...runs.flatMap(idsOf).map((id) => Number(id.slice(1))))
  const written = [...wanting.values()].reduce((sum, lines) => sum + lines.size, 0)
  if (highest + written > highestId) {
    throw new StoryFaults([{ file: [...wanting.keys()][0] ?? '', line: 0, message: `line ids end at l${highestId}` }])
  }
  for (const [file, lines] of wanting) {
    const path = join(folder, file)
    const source = readFileSync(path, 'utf8').split('\n')
    for (const line of [...lines].sort((left, right) => left - right)) {
      highest += 1
      source[line - 1] = withId(source[line - 1] ?? '', `#l${String(highest).padStart(4, '0')}`)
    }
    writeFileSync(path, source.join('\n'))
  }
  return written
}

/** Words up to the end of their line. Glued lines are for the author to write out first. */
const isWholeLine = (run: ContentRun) =>
  hasWords(run) && run.ended && run.others.every(({ typeName }) => typeName === 'ref')

const idsOf = ({ tags }: ContentRun) => tags.flatMap(({ text }) => (text && lineIdPattern.test(text) ? [text] : []))

/** The line with an id behind its words and tags: before a comment, and before a Windows line end. */
function withId(line: string, id: string): string {
  const [, body = '', comment = '', end = ''] =
    /^(.*?)(\s*(?:\/\/.*|\/\*(?:(?!\*\/).)*(?:\*\/\s*)?))?(\r?)$/.exec(line) ?? []
  return `${body.trimEnd()} ${id}${comment === '' ? '' : ` ${comment.trim()}`}${end}`
}
