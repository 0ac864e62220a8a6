import { createHash, timingSafeEqual } from 'node:crypto'

/** 128 bits in base64url. */
export const keyPattern = /^[\w-]{22}$/

/** All that is kept of a key. */
export const hashOfKey = (key: string): Buffer => createHash('sha256').update(key).digest()

/** The hash of the key that an Authorization header carries; undefined where it carries none. */
export function keyFrom(header: string | undefined): Buffer | undefined {
  const key = /^Bearer +(\S+)$/i.exec(header ?? '')?.[1]
  return key !== undefined && keyPattern.test(key) ? hashOfKey(key) : undefined
}

/** In a time that does not depend on where they differ. */
export const sameKey = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && timingSafeEqual(one, other)
