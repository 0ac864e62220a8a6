import type { Bitmap } from './raster.ts'

/** Gives `label` to every pixel that `open` allows and that hangs together with the start; labelled ones are left. */
export function flood(
  labels: Uint8Array,
  open: Uint8Array,
  { width, height }: Bitmap,
  start: number,
  label: number,
): number {
  if (!open[start] || labels[start]) return 0
  const stack = [start]
  labels[start] = label
  let area = 0
  while (stack.length > 0) {
    const at = stack.pop() as number
    area++
    const x = at % width
    if (x > 0) visit(at - 1)
    if (x < width - 1) visit(at + 1)
    if (at >= width) visit(at - width)
    if (at < width * (height - 1)) visit(at + width)
  }
  return area

  function visit(next: number): void {
    if (!open[next] || labels[next]) return
    labels[next] = label
    stack.push(next)
  }
}

/** Carries labels on into unlabelled pixels, at most `reach` pixels far, so that no seam shows beside the line. */
export function spread(labels: Uint8Array, { width, height }: Bitmap, reach: number): void {
  const last = width * height
  let edge: number[] = []
  for (let at = 0; at < last; at++)
    if (labels[at] && (!labels[at + 1] || !labels[at - 1] || !labels[at - width] || !labels[at + width])) edge.push(at)
  for (let step = 0; step < reach && edge.length > 0; step++) {
    const next: number[] = []
    for (const at of edge) {
      const x = at % width
      const label = labels[at] as number
      if (x > 0) take(at - 1, label, next)
      if (x < width - 1) take(at + 1, label, next)
      take(at - width, label, next)
      take(at + width, label, next)
    }
    edge = next
  }

  function take(to: number, label: number, next: number[]): void {
    if (to < 0 || to >= last || labels[to]) return
    labels[to] = label
    next.push(to)
  }
}

/** Pixels deeper than `depth` inside what `solid` marks (city-block distance): the inside of what is filled with ink. */
export function inside(solid: Uint8Array, { width, height }: Bitmap, depth: number): Uint8Array {
  const deep = new Uint8Array(solid.length)
  const far = new Uint16Array(solid.length)
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) {
      if (solid[at] === 0) continue
      const left = x > 0 ? (far[at - 1] as number) : 999
      const above = y > 0 ? (far[at - width] as number) : 999
      far[at] = Math.min(left, above, 998) + 1
    }
  for (let y = height - 1, at = solid.length - 1; y >= 0; y--)
    for (let x = width - 1; x >= 0; x--, at--) {
      if (solid[at] === 0) continue
      const right = x < width - 1 ? (far[at + 1] as number) + 1 : 999
      const below = y < height - 1 ? (far[at + width] as number) + 1 : 999
      far[at] = Math.min(far[at] as number, right, below)
      if ((far[at] as number) > depth) deep[at] = 1
    }
  return deep
}
