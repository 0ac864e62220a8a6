/** A clean drawing, as places are shipped: shapes in the order in which they are painted. Lengths are pixels of the finished picture. */
export interface Drawing {
  readonly width: number
  readonly height: number
  /** What of it is not empty: left, top, width, height, all even. */
  readonly box: readonly [number, number, number, number]
  readonly shapes: readonly Shape[]
}

/** Corners of lines are round, and their ends, unless `cap` says otherwise. */
export interface Shape {
  /** SVG path data. */
  readonly d: string
  /** A color, or a run of colors from top to bottom. */
  readonly fill?: string | Shade
  readonly stroke?: string
  /** Line width; 1 if absent. */
  readonly width?: number
  /** Shares 0 to 1 by which the whole, the fill and the line are seen; 1 if absent. */
  readonly seen?: number
  readonly fillSeen?: number
  readonly strokeSeen?: number
  readonly rule?: 'evenodd'
  readonly dash?: readonly number[]
  readonly cap?: 'butt' | 'square'
  /** As in SVG's matrix(). */
  readonly matrix?: Matrix
}

export type Matrix = readonly [number, number, number, number, number, number]

export interface Shade {
  readonly from: number
  readonly to: number
  /** Share of the way, color. */
  readonly stops: readonly (readonly [number, string])[]
}
