import type { Drawing, Shade } from './drawing.ts'

/** Paints a drawing's box, `times` as large, with its upper left corner on the canvas' own. */
export function paintShapes(
  pen: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  { box: [left, top], shapes }: Drawing,
  times: number,
): void {
  pen.lineJoin = 'round'
  for (const shape of shapes) {
    const { seen = 1, matrix = [1, 0, 0, 1, 0, 0] } = shape
    pen.setTransform(times, 0, 0, times, -left * times, -top * times)
    pen.transform(...matrix)
    const path = new Path2D(shape.d)
    if (shape.fill !== undefined) {
      pen.globalAlpha = seen * (shape.fillSeen ?? 1)
      pen.fillStyle = typeof shape.fill === 'string' ? shape.fill : gradientOf(shape.fill)
      pen.fill(path, shape.rule ?? 'nonzero')
    }
    if (shape.stroke !== undefined) {
      pen.globalAlpha = seen * (shape.strokeSeen ?? 1)
      pen.strokeStyle = shape.stroke
      pen.lineWidth = shape.width ?? 1
      pen.lineCap = shape.cap ?? 'round'
      pen.setLineDash([...(shape.dash ?? [])])
      pen.stroke(path)
    }
  }

  function gradientOf({ from, to, stops }: Shade): CanvasGradient {
    const gradient = pen.createLinearGradient(0, from, 0, to)
    for (const stop of stops) gradient.addColorStop(...stop)
    return gradient
  }
}
