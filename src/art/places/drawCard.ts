import sharp from 'sharp'

/** Pixels. Shown at half this width or less on a card of the first page. */
const width = 800

/** A place in its first light as one small picture without people, from its layers, back to front. */
export async function drawCard(layers: readonly Buffer[]): Promise<Buffer> {
  const [back, ...others] = layers
  const whole = await sharp(back)
    .composite(others.map((input) => ({ input })))
    .png()
    .toBuffer()
  return sharp(whole).resize(width).webp({ quality: 60, effort: 4, smartSubsample: true }).toBuffer()
}
