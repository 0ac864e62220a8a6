import { drawByHand, type Pixels } from '../../art/hand/drawByHand.ts'
import type { Drawing } from '../../art/hand/drawing.ts'
import { paintShapes } from '../../art/hand/paintShapes.ts'
import { oversize } from '../../art/hand/wobble.ts'

/** The picture of a drawing's box, drawn by hand; `open` gives a canvas to paint it on first. */
export async function pictureOf(
  drawing: Drawing,
  open: (width: number, height: number) => CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null,
): Promise<ImageBitmap> {
  const [, , width, height] = drawing.box
  const pen = open(width * oversize, height * oversize)
  if (!pen) throw new Error('no canvas to draw on')
  paintShapes(pen, drawing, oversize)
  const { data } = pen.getImageData(0, 0, width * oversize, height * oversize)
  return createImageBitmap(new ImageData(drawByHand(data as Pixels, drawing), width, height))
}
