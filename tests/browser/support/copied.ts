import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** An edit as an author makes it: in this file, these words become those. */
export type Edit = readonly [file: string, from: string | RegExp, to: string]

const folders: string[] = []
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A copy of a folder of stories with one scenario in it, edited; it goes when the process ends. */
export function copiedStories(from: string, scenario: string, edits: readonly Edit[] = []): string {
  const stories = join(mkdtempSync(join(tmpdir(), 'second-look-stories-')), 'stories')
  folders.push(stories)
  cpSync(join(from, scenario), join(stories, scenario), { recursive: true })
  for (const [file, ...edit] of edits) editFile(join(stories, scenario, file), ...edit)
  return stories
}

/** Edits a file in place. Words that are not there are a mistake of the test. */
export function editFile(path: string, from: string | RegExp, to: string): void {
  const before = readFileSync(path, 'utf8')
  const after = before.replace(from, to)
  if (after === before) throw new Error(`${from} is not in ${path}`)
  writeFileSync(path, after)
}
