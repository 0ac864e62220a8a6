import type { Matrix } from '../hand/drawing.ts'

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

export function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

const steps: Record<string, (...numbers: number[]) => Matrix> = {
  translate: (x = 0, y = 0) => [1, 0, 0, 1, x, y],
  scale: (x = 1, y = x) => [x, 0, 0, y, 0, 0],
  rotate(angle = 0, x = 0, y = 0) {
    const turn = (angle * Math.PI) / 180
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
    return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y]
  },
}

/** What an SVG `transform` does, for the kinds that drawings use. */
export function matrixOf(transform: string): Matrix {
  let matrix = identity
  for (const [, name = '', inside = ''] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const step = steps[name]
    if (!step) throw new Error(`transform ${name} is none of ${Object.keys(steps).join(', ')}`)
    matrix = multiply(matrix, step(...inside.split(/[\s,]+/).map(Number)))
  }
  return matrix
}
