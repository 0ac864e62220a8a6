import sharp from 'sharp'
import type { Picture } from '../cast/drawPose.ts'

/** Pixels. Shown at half this width or less on a card of the first page. */
const width = 800

/** A place in its first light as one small picture without people, from its layers, back to front. */
export async function drawCard(layers: readonly Picture[]): Promise<Buffer> {
  const [back, ...others] = layers.map(({ data, width, height }) => ({
    input: data,
    raw: { width, height, channels: 4 as const },
  }))
  const whole = await sharp(back?.input, { raw: back?.raw }).composite(others).png().toBuffer()
  return sharp(whole).resize(width).webp({ quality: 50, effort: 6, smartSubsample: true }).toBuffer()
}
