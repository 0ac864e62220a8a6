/** A scenario that takes case files has hundreds of roots, and whoever plays without thought does much the same from each. */
const most = 24

/** The roots from which plays without thought are tried: all, or as many spread evenly over them, the first among them. */
export const rootsPlayed = (roots: number): number[] =>
  Array.from({ length: Math.min(roots, most) }, (_, number) =>
    roots <= most ? number : Math.floor((number * roots) / most),
  )
