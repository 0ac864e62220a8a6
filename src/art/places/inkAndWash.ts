import sharp from 'sharp'
import { placeSize } from './placeSpec.ts'
import { smoothNoise } from './smoothNoise.ts'

/** Places are drawn this many times larger than they end up: the wobble must not leave steps in the line. */
const oversize = 2
/** Picture pixels. The slow wobble bends a whole edge, the quick one is the tremble of the hand. */
const slow = { wave: 70, reach: 4 }
const quick = { wave: 17, reach: 1.5 }

/**
 * Makes a clean drawing look drawn by hand. Two wobbled copies are laid over each other, and the darker wins: where
 * they part, the line is thicker, as a brush pen's is. Flat areas stay flat. Gives PNG at the size of a place.
 */
export async function inkAndWash(drawing: string, style: string, seed: number): Promise<Buffer> {
  const width = placeSize.width * oversize
  const height = placeSize.height * oversize
  const text = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${placeSize.width} ${placeSize.height}"><style>${style}</style>${drawing}</svg>`
  const raw = await sharp(Buffer.from(text), { unlimited: true }).ensureAlpha().raw().toBuffer()
  const pixels = new Uint32Array(raw.buffer, raw.byteOffset, width * height)
  const out = wobble(pixels, width, height, seed)
  return sharp(Buffer.from(out.buffer), { raw: { width, height, channels: 4 } })
    .resize(placeSize.width, placeSize.height, { kernel: 'mitchell' })
    .png({ compressionLevel: 1 })
    .toBuffer()
}

function wobble(pixels: Uint32Array, width: number, height: number, seed: number): Uint32Array {
  const out = new Uint32Array(pixels.length)
  // The fields are kept at a quarter of the size: they are smooth.
  const [columns, rows] = [Math.ceil(width / 4), Math.ceil(height / 4)]
  const field = (wave: number, which: number) => smoothNoise(columns, rows, (wave * oversize) / 4, seed * 8 + which)
  const [slowX, slowY] = [field(slow.wave, 0), field(slow.wave, 1)]
  const [quickX, quickY] = [field(quick.wave, 2), field(quick.wave, 3)]
  const [slowReach, quickReach] = [slow.reach * oversize, quick.reach * oversize]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const cell = (y >> 2) * columns + (x >> 2)
      const bentX = x + (slowX[cell] as number) * slowReach
      const bentY = y + (slowY[cell] as number) * slowReach
      const trembleX = (quickX[cell] as number) * quickReach
      const trembleY = (quickY[cell] as number) * quickReach
      out[y * width + x] = darker(at(bentX, bentY), at(bentX + trembleX, bentY + trembleY))
    }
  return out

  function at(x: number, y: number): number {
    const column = Math.max(0, Math.min(width - 1, Math.round(x)))
    const row = Math.max(0, Math.min(height - 1, Math.round(y)))
    return pixels[row * width + column] as number
  }
}

/** The darker of two RGBA pixels; of one that is see-through and one that is not, the latter. */
function darker(one: number, two: number): number {
  if (one === two) return one
  const [oneAlpha, twoAlpha] = [one >>> 24, two >>> 24]
  if (oneAlpha < 128 || twoAlpha < 128) return oneAlpha >= twoAlpha ? one : two
  return light(one) <= light(two) ? one : two
}

const light = (pixel: number): number => (pixel & 255) * 2 + ((pixel >>> 8) & 255) * 5 + ((pixel >>> 16) & 255)
