import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isNode, LineCounter, parseDocument } from 'yaml'
import * as z from 'zod/mini'
import { StoryFaults } from './fault.ts'

z.config(z.locales.en())

/** Reads one YAML file of a scenario by its schema. Throws StoryFaults, each at its line. */
export function readYaml<Schema extends z.ZodMiniType>(folder: string, file: string, schema: Schema): z.infer<Schema> {
  const path = join(folder, file)
  if (!existsSync(path)) throw new StoryFaults([{ file, line: 0, message: 'the file is missing' }])
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines })
  if (document.errors.length > 0) {
    throw new StoryFaults(document.errors.map((error) => ({ file, line: error.linePos?.[0].line ?? 0, message: error.message.split('\n')[0] ?? '' })))
  }
  const result = schema.safeParse(document.toJS())
  if (result.success) return result.data
  const lineOf = (keys: readonly PropertyKey[]): number => {
    for (let depth = keys.length; depth > 0; depth--) {
      const node = document.getIn(keys.slice(0, depth), true)
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
    }
    return 1
  }
  throw new StoryFaults(
    result.error.issues.map((issue) => {
      const extra = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
      const keys = [...issue.path, ...extra]
      return { file, line: lineOf(keys), message: `${keys.map(String).join('.')}: ${issue.message}` }
    }),
  )
}
