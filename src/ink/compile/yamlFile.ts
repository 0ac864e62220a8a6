import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import * as z from 'zod/mini'
import { StoryFaults } from './fault.ts'

z.config(z.locales.en())

type Keys = readonly PropertyKey[]

/** Reads one YAML file of a scenario by its schema. Throws StoryFaults, each at its line. */
export function readYaml<Schema extends z.ZodMiniType>(folder: string, file: string, schema: Schema): z.infer<Schema> {
  if (!existsSync(join(folder, file))) throw new StoryFaults([{ file, line: 0, message: 'the file is missing' }])
  const { document, lines } = open(folder, file)
  if (document.errors.length > 0) {
    throw new StoryFaults(
      document.errors.map((error) => ({ file, line: error.linePos?.[0].line ?? 0, message: firstLine(error.message) })),
    )
  }
  const result = schema.safeParse(document.toJS())
  if (result.success) return result.data
  throw new StoryFaults(
    result.error.issues.map((issue) => {
      const keys = [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])]
      const where = keys.length > 0 ? `${keys.map(String).join('.')}: ` : ''
      return { file, line: lineOf(document, lines, keys), message: `${where}${issue.message}` }
    }),
  )
}

/** The source line of a key, or of the nearest above it that is there. From 1. */
export function yamlLine(folder: string, file: string, keys: Keys): number {
  const { document, lines } = open(folder, file)
  return lineOf(document, lines, keys)
}

function open(folder: string, file: string): { document: Document.Parsed; lines: LineCounter } {
  const lines = new LineCounter()
  return { document: parseDocument(readFileSync(join(folder, file), 'utf8'), { lineCounter: lines }), lines }
}

function lineOf(document: Document.Parsed, lines: LineCounter, keys: Keys): number {
  let node: unknown = document.contents
  let offset = isNode(node) ? node.range?.[0] : undefined
  for (const key of keys) {
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined
    const named = pair?.key ?? (isSeq(node) ? node.items[Number(key)] : undefined)
    if (!isNode(named)) break
    offset = named.range?.[0] ?? offset
    node = pair ? pair.value : named
  }
  return offset === undefined ? 1 : lines.linePos(offset).line
}

/** yaml's own message shows the source below its first line, and its place behind it. */
const firstLine = (message: string) => (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')
