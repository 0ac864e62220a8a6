import { sizes } from './sizes.ts'
import type { Box } from './storyMap.ts'

/** Finds upright strips in which ways pass rows without crossing a beat; a strip given away is taken. */
export class Gutters {
  private readonly taken: { x: number; to: number; top: number; foot: number }[]

  constructor(beats: readonly Box[]) {
    this.taken = beats.map(({ x, y, width, height }) => ({ x, to: x + width, top: y, foot: y + height }))
  }

  /** The middle of a free strip of this width between two heights, with the least way about from one x to another. */
  take(width: number, [top, foot]: readonly [number, number], [from, to]: readonly [number, number]): number {
    const half = width / 2 + sizes.clear
    const inTheWay = this.taken.filter((box) => box.top < foot && box.foot > top)
    const free = (x: number) => !inTheWay.some((box) => box.x < x + half && box.to > x - half)
    const detour = (x: number) => Math.abs(x - from) + Math.abs(x - to)
    const candidates = [from, to, (from + to) / 2, ...inTheWay.flatMap((box) => [box.x - half, box.to + half])]
    const x = Math.round(
      candidates
        .filter(free)
        .reduce((best, next) => (detour(next) < detour(best) ? next : best), Number.POSITIVE_INFINITY),
    )
    this.taken.push({ x: x - width / 2, to: x + width / 2, top, foot })
    return x
  }
}
