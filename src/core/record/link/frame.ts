import { sumOf } from '../../graph/codec/sumOf.ts'
import { makeBase64url, parseBase64url } from './base64url.ts'

/** Why a link cannot be read: its end is missing, it is of a newer version, or it is not as it was made. */
export type LinkFault = 'cut-short' | 'too-new' | 'damaged'

/** Of the form below. A change of the form is a new version. */
const version = 1

/** Version, length of the body in two bytes, sum in four. */
const headLength = 7
/** A link is never longer, in bytes of its body. */
export const longestBody = 0xffff

/** A body under a head that tells when something went wrong on the way. */
export function makeFrame(body: Uint8Array): string {
  if (body.length > longestBody) throw new RangeError(`a link of ${body.length} bytes`)
  const bytes = new Uint8Array(headLength + body.length)
  const head = new DataView(bytes.buffer)
  head.setUint8(0, version)
  head.setUint16(1, body.length)
  head.setUint32(3, sumOf(body))
  bytes.set(body, headLength)
  return makeBase64url(bytes)
}

/** The body of a frame, or what is wrong with it. */
export function parseFrame(text: string): { readonly body: Uint8Array } | { readonly fault: LinkFault } {
  const bytes = parseBase64url(text)
  if (!bytes) return { fault: 'damaged' }
  if (bytes.length === 0) return { fault: 'cut-short' }
  const head = new DataView(bytes.buffer)
  if (head.getUint8(0) > version) return { fault: 'too-new' }
  if (head.getUint8(0) < version) return { fault: 'damaged' }
  if (bytes.length < headLength || bytes.length < headLength + head.getUint16(1)) return { fault: 'cut-short' }
  const body = bytes.subarray(headLength)
  if (body.length !== head.getUint16(1) || sumOf(body) !== head.getUint32(3)) return { fault: 'damaged' }
  // Bits that the last letter holds beyond the bytes are zero in what we made.
  return makeFrame(body) === text ? { body } : { fault: 'damaged' }
}
