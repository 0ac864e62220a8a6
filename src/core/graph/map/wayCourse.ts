import type { MapLink, Point } from './storyMap.ts'

/** A way as one soft line that leaves and arrives upright, in the words of an SVG path. */
export function wayCourse({ points, back }: Pick<MapLink, 'points' | 'back'>): string {
  const [first, ...others] = points
  if (!first) return ''
  let from = first
  let course = `M${first.join(' ')}`
  for (const [at, to] of others.entries()) {
    course += back ? bend(from, to, at === 0 ? 1 : -1) : soft(from, to)
    from = to
  }
  return course
}

function soft([x, y]: Point, [toX, toY]: Point): string {
  if (x === toX) return `L${toX} ${toY}`
  const half = Math.round((toY - y) * 0.55)
  return `C${x} ${y + half} ${toX} ${toY - half} ${toX} ${toY}`
}

/** Round a corner and back: below where it starts, above where it arrives. */
function bend([x, y]: Point, [toX, toY]: Point, way: 1 | -1): string {
  return x === toX ? `L${toX} ${toY}` : `C${x} ${y + 30 * way} ${toX} ${toY + 30 * way} ${toX} ${toY}`
}
