import { smoothNoise } from './smoothNoise.ts'
import type { Part } from './wobble.ts'

/** How far, of 255, grain and the wash's unevenness make a pixel lighter or darker. */
const strength = { grain: 2.5, wash: 4 }
/** Pixels. The fine grain repeats after `tile`, unseen; a hill of the wash is about `pool` wide, kept in cells of `cell`. */
const tile = 256
const pool = 90
const cell = 8

const made = new Map<string, Int8Array>()

/** Lets the paper show, in place: fine grain and slow, cloudy unevenness, the same on every layer of every place. */
export function grain(picture: Uint8ClampedArray, { width, height, left, top, whole }: Omit<Part, 'pixels'>): void {
  const changes = changesOf(whole.width, whole.height)
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0, here = (top + y) * whole.width + left; x < width; x++, at += 4, here++) {
      if (picture[at + 3] === 0) continue
      const dark = (picture[at] as number) < 60
      const change = dark ? (changes[here] as number) / 5 : (changes[here] as number)
      picture[at] = (picture[at] as number) + change
      picture[at + 1] = (picture[at + 1] as number) + change
      picture[at + 2] = (picture[at + 2] as number) + change
    }
}

/** A number a pixel. */
function changesOf(width: number, height: number): Int8Array {
  const key = `${width} ${height}`
  const known = made.get(key)
  if (known) return known
  const fine = smoothNoise(tile, tile, 2.4, 5)
  const across = Math.ceil(width / cell)
  const wash = smoothNoise(across, Math.ceil(height / cell), pool / cell, 6)
  const changes = new Int8Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const speck = fine[(y % tile) * tile + (x % tile)] as number
      const cloud = wash[Math.floor(y / cell) * across + Math.floor(x / cell)] as number
      changes[y * width + x] = Math.round(speck * strength.grain + cloud * strength.wash)
    }
  made.set(key, changes)
  return changes
}
