import { makeBase64url } from '../../core/record/link/base64url.ts'
import type { RandomBytes } from '../../play/newPlaythrough.ts'

export type Role = 'host' | 'screen' | 'seat'

/** A new key of 128 bits. */
export const newKey = (randomBytes: RandomBytes): string => makeBase64url(randomBytes(16))

const nameOf = (role: Role, code: string) => `second-look ${role} ${code}`

/** Keys of this browser that could not be kept: they live as long as the page. */
const unkept = new Map<string, string>()

/** The key that this browser has for a session; undefined where it has none. */
export function keyOf(role: Role, code: string): string | undefined {
  try {
    return localStorage.getItem(nameOf(role, code)) ?? unkept.get(nameOf(role, code))
  } catch {
    return unkept.get(nameOf(role, code))
  }
}

export function keepKey(role: Role, code: string, key: string): void {
  unkept.set(nameOf(role, code), key)
  try {
    localStorage.setItem(nameOf(role, code), key)
  } catch {
    // Nothing may be kept here: the key lives as long as the page.
  }
}

export function dropKey(role: Role, code: string): void {
  unkept.delete(nameOf(role, code))
  try {
    localStorage.removeItem(nameOf(role, code))
  } catch {
    // Nothing was kept here.
  }
}

/** A code and a key behind it, as `KTRW7PQA~key`, from a page's address; the key is absent where none was handed over. */
export function parseHandOver(text: string): { readonly code: string; readonly key?: string } {
  const [code = '', key] = text.split('~')
  return { code, ...(key && /^[\w-]{22}$/.test(key) && { key }) }
}
