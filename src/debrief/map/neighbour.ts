import type { Box } from '../../core/graph/map/storyMap.ts'

export type Direction = 'up' | 'down' | 'left' | 'right'

/** The box next to one in a direction: near, and more so than aside. Undefined where there is none. */
export function neighbour(boxes: readonly Box[], from: number, direction: Direction): number | undefined {
  const start = boxes[from]
  if (!start) return undefined
  const [x, y] = middleOf(start)
  const upright = direction === 'up' || direction === 'down'
  const sign = direction === 'down' || direction === 'right' ? 1 : -1
  let best: number | undefined
  let least = Number.POSITIVE_INFINITY
  for (const [number, box] of boxes.entries()) {
    const [toX, toY] = middleOf(box)
    const ahead = sign * (upright ? toY - y : toX - x)
    const aside = Math.abs(upright ? toX - x : toY - y)
    if (number === from || ahead <= 1 || (!upright && aside > ahead)) continue
    const far = ahead + 2 * aside
    if (far < least) {
      least = far
      best = number
    }
  }
  return best
}

export const middleOf = ({ x, y, width, height }: Box): [number, number] => [x + width / 2, y + height / 2]
