import { type Playthrough, parsePlaythrough } from '../core/record/playthrough.ts'
import type { Beside, Thoughts } from '../play/store.ts'

/** In characters; what a line of the list holds. */
export const longestName = 60

/** A playthrough in a file of several. */
export interface Collected extends Beside {
  readonly playthrough: Playthrough
  /** Milliseconds since 1970. */
  readonly changed: number
}

/** How such a file begins, by which it is known before it is read. */
export const collectionHead = '{"format":1,"playthroughs":['

/** All playthroughs of a browser as one file, with what lies beside them, if anything does. */
export const makeCollection = (all: readonly Collected[], drawer?: object): string =>
  `${collectionHead}\n${all.map((one) => JSON.stringify(one)).join(',\n')}\n]${
    drawer ? `,\n"drawer":${JSON.stringify(drawer)}` : ''
  }}\n`

/** What lay beside the playthroughs of such a file; undefined where nothing did. */
export function parseDrawer(text: string): unknown {
  try {
    return fieldOf(JSON.parse(text), 'drawer')
  } catch {
    return undefined
  }
}

/** An entry of a file that could not be read, and what it seems to be called. */
export interface Unreadable {
  readonly called: string
  readonly fault: 'foreign' | 'too-new' | 'damaged'
  readonly where?: string
}

/** The entries of such a file, each by itself; undefined where it is none, or cannot be read at all. */
export function parseCollection(text: string): (Collected | Unreadable)[] | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  const entries = fieldOf(value, 'playthroughs')
  return Array.isArray(entries) ? entries.map(readEntry) : undefined
}

function readEntry(entry: unknown, index: number): Collected | Unreadable {
  const record = fieldOf(entry, 'playthrough')
  const read = parsePlaythrough(JSON.stringify(record ?? null))
  const name = readName(fieldOf(entry, 'name'))
  if ('fault' in read) {
    const scenario = fieldOf(record, 'scenario')
    const called = name ?? (typeof scenario === 'string' && scenario !== '' ? scenario : `${index + 1}`)
    const fault = read.fault === 'not-json' ? 'foreign' : read.fault
    return { called, fault, ...(read.where && { where: read.where }) }
  }
  const changed = Number(fieldOf(entry, 'changed'))
  const thoughts = readThoughts(fieldOf(entry, 'thoughts'))
  return {
    playthrough: read.playthrough,
    changed: Number.isFinite(changed) ? changed : 0,
    ...(name && { name }),
    ...(thoughts && { thoughts }),
  }
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined

const readName = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, longestName) : undefined

/** What was written, as far as it is words. */
function readThoughts(value: unknown): Thoughts | undefined {
  const turns = Object.entries(fieldOf(value, 'turns') ?? {}).filter(
    (entry): entry is [string, string] => /^\d{1,3}$/.test(entry[0]) && typeof entry[1] === 'string',
  )
  const next = fieldOf(value, 'next')
  const [when, will] = [fieldOf(next, 'when'), fieldOf(next, 'will')]
  const said = typeof when === 'string' && typeof will === 'string' ? { when, will } : undefined
  if (turns.length === 0 && !said) return undefined
  return { turns: Object.fromEntries(turns), ...(said && { next: said }) }
}
