import type { Context } from 'hono'
import { preferredEncoding } from './encoding.ts'
import { byteRange } from './range.ts'
import type { Item } from './shelf.ts'

/** Answers If-None-Match: weak comparison, as RFC 9110 has it. */
const isKnown = (header: string | undefined, etag: string): boolean =>
  (header ?? '').split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag)

/** `Uint8Array` of any buffer is a body; the types of Response want it said. */
const body = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => bytes as Uint8Array<ArrayBuffer>

/**
 * Sends a file, encoded if that is welcome, or the part of it that was asked for, or only that it has not changed.
 * A range is always one of the plain bytes, so that parts fetched by different clients fit together.
 */
export async function sendItem(c: Context, item: Item, cacheControl: string): Promise<Response> {
  const wantsRange = c.req.header('Range') !== undefined
  const encoding = item.compressible && !wantsRange ? preferredEncoding(c.req.header('Accept-Encoding')) : undefined
  const etag = encoding ? `"${item.tag}-${encoding}"` : `"${item.tag}"`
  c.header('ETag', etag)
  c.header('Cache-Control', cacheControl)
  if (item.compressible) c.header('Vary', 'Accept-Encoding')
  if (isKnown(c.req.header('If-None-Match'), etag)) return c.body(null, 304)

  c.header('Content-Type', item.type)
  c.header('Accept-Ranges', 'bytes')
  const condition = c.req.header('If-Range')
  const range =
    condition === undefined || condition === etag ? byteRange(c.req.header('Range'), item.bytes.length) : undefined
  if (range === 'outside') {
    c.header('Content-Range', `bytes */${item.bytes.length}`)
    return c.body(null, 416)
  }
  if (range) {
    c.header('Content-Range', `bytes ${range.start}-${range.end}/${item.bytes.length}`)
    c.header('Content-Length', String(range.end - range.start + 1))
    return c.body(body(item.bytes.subarray(range.start, range.end + 1)), 206)
  }
  const bytes = encoding ? await item.encoded(encoding) : item.bytes
  if (encoding) c.header('Content-Encoding', encoding)
  c.header('Content-Length', String(bytes.length))
  return c.body(body(bytes), 200)
}
