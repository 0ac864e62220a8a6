import sharp from 'sharp'
import { placeSize } from './placeSpec.ts'
import { smoothNoise } from './smoothNoise.ts'

/** How far, of 255, grain and the wash's unevenness make a pixel lighter or darker. */
const strength = { grain: 2.5, wash: 4 }

const { width, height } = placeSize
let fields: { fine: Float32Array; pool: Float32Array } | undefined

/** Lets the paper show: fine grain and slow, cloudy unevenness, the same on every layer of every place. */
export async function paperGrain(picture: Buffer): Promise<{ data: Buffer; width: number; height: number }> {
  fields ??= { fine: smoothNoise(width, height, 2.4, 5), pool: smoothNoise(width, height, 90, 6) }
  const { fine, pool } = fields
  const data = await sharp(picture).ensureAlpha().raw().toBuffer()
  for (let at = 0; at < width * height; at++) {
    if (data[at * 4 + 3] === 0) continue
    const share = (data[at * 4] as number) < 60 ? 0.2 : 1
    const change = ((fine[at] as number) * strength.grain + (pool[at] as number) * strength.wash) * share
    for (const channel of [0, 1, 2]) {
      const value = (data[at * 4 + channel] as number) + change
      data[at * 4 + channel] = Math.max(0, Math.min(255, Math.round(value)))
    }
  }
  return { data, width, height }
}
