import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { getMimeType } from 'hono/utils/mime'
import { type Encoding, encode } from './encoding.ts'

/** One file as it is sent. */
export interface Item {
  readonly type: string
  readonly bytes: Uint8Array
  /** Of the content, without quotes: the same file has the same tag on every machine. */
  readonly tag: string
  readonly compressible: boolean
  /** Encoded once, kept. */
  encoded(encoding: Encoding): Promise<Uint8Array>
}

/** Finds the file for a path such as `assets/main-1a2b3c4d.js`; undefined if there is none. */
export type Shelf = (path: string) => Promise<Item | undefined>

/** Whitelisted, so that no dot file, parent folder, drive or stream name can be meant. */
const segment = /^[\w~@-]+([.+]+[\w~@-]+)*$/
const plain = /^(text\/|application\/(json|manifest\+json|wasm|vnd\.second-look\.graph)|image\/svg\+xml)/
const types: Readonly<Record<string, string>> = {
  ogg: 'audio/ogg',
  m4a: 'audio/mp4',
  graph: 'application/vnd.second-look.graph',
}
/** Smaller files gain nothing. */
const worthEncoding = 1024

const typeOf = (path: string): string =>
  getMimeType(path) ?? types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream'

/** Bytes as they are sent under a name, whose ending says what they are. */
export function itemOf(path: string, bytes: Uint8Array): Item {
  const type = typeOf(path)
  const made = new Map<Encoding, Promise<Uint8Array>>()
  return {
    type,
    bytes,
    tag: createHash('sha256').update(bytes).digest('base64url').slice(0, 22),
    compressible: bytes.length >= worthEncoding && plain.test(type),
    encoded(encoding) {
      const ready = made.get(encoding) ?? encode(bytes, encoding)
      made.set(encoding, ready)
      return ready
    },
  }
}

/**
 * The files of a folder, read when first wanted and kept: a built site is small, and a class of thirty phones asks
 * for the same few files at once. A file that was built anew is seen at the next request.
 */
export function shelf(folder: string): Shelf {
  const kept = new Map<string, { version: string; item: Promise<Item> }>()
  return async (path) => {
    if (!path.split('/').every((name) => segment.test(name))) return undefined
    const file = join(folder, path)
    const found = await stat(file).catch(() => undefined)
    if (!found?.isFile()) return undefined
    const version = `${found.mtimeMs} ${found.size}`
    const known = kept.get(path)
    if (known?.version === version) return known.item
    const item = readFile(file).then((bytes) => itemOf(path, bytes))
    kept.set(path, { version, item })
    item.catch(() => kept.delete(path))
    return item
  }
}
