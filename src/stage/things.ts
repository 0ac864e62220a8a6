import type { Point, Rect, ThingArt } from '../art/artIndex.ts'
import { type Framing, onHost, type Subject } from './framing.ts'

/** Least side of what a finger must hit, CSS pixels. */
export const fingertip = 44
/** A ring keeps this far from the edge where it can. */
const margin = 16

/** A thing as it can be pointed at; CSS pixels of the host. */
export interface Target {
  readonly id: string
  /** Where its ring is drawn. */
  readonly at: Point
  /** The thing itself as far as it is in sight. */
  readonly rect: Rect
}

export interface TargetsInput {
  readonly ids: readonly string[]
  readonly things: Readonly<Record<string, ThingArt>>
  readonly subjects: readonly Subject[]
  readonly framing: Framing
  readonly host: { readonly width: number; readonly height: number }
}

/** Things that are drawn here and in sight. The ring keeps off people where the thing is large enough. */
export function targetsOf({ ids, things, subjects, framing, host }: TargetsInput): Target[] {
  const seen = { x: 0, y: 0, w: host.width, h: host.height }
  const bodies = subjects.flatMap(({ head, body }) => [
    onHost(head, framing, host),
    onHost({ ...body, y: head.y + head.h, h: Math.max(0, body.y + body.h - head.y - head.h) }, framing, host),
  ])
  return ids.flatMap((id) => {
    const thing = things[id]
    const rect = thing && overlap(onHost(thing, framing, host), seen)
    if (!rect) return []
    const spots = [0.5, 0.25, 0.75, 0.1, 0.9].flatMap((down) =>
      [0.5, 0.25, 0.75, 0.1, 0.9].map((across) => ({ x: rect.x + rect.w * across, y: rect.y + rect.h * down })),
    )
    const whole = grown(seen, -margin)
    const clear = spots.filter((spot) => !bodies.some((body) => contains(grown(body, 6), spot)))
    const at = clear.find((spot) => contains(whole, spot)) ?? clear[0]
    return at ? [{ id, at, rect }] : []
  })
}

/** What is pointed at: the smallest thing there, or else the nearest ring within a fingertip. */
export function hit(targets: readonly Target[], point: Point): string | undefined {
  const rings = targets.filter(({ at }) => contains(around(at, fingertip), point))
  rings.sort((one, two) => distance(one.at, point) - distance(two.at, point))
  if (rings[0]) return rings[0].id
  const under = targets.filter(({ rect }) => contains(rect, point))
  under.sort((one, two) => one.rect.w * one.rect.h - two.rect.w * two.rect.h)
  return under[0]?.id
}

const around = ({ x, y }: Point, side: number): Rect => ({ x: x - side / 2, y: y - side / 2, w: side, h: side })
const grown = ({ x, y, w, h }: Rect, by: number): Rect => ({ x: x - by, y: y - by, w: w + 2 * by, h: h + 2 * by })
const distance = (one: Point, two: Point): number => Math.hypot(one.x - two.x, one.y - two.y)
const contains = ({ x, y, w, h }: Rect, point: Point): boolean =>
  point.x >= x && point.x <= x + w && point.y >= y && point.y <= y + h

/** What two rectangles share, if it is worth pointing at. */
function overlap(one: Rect, two: Rect): Rect | undefined {
  const [x, y] = [Math.max(one.x, two.x), Math.max(one.y, two.y)]
  const w = Math.min(one.x + one.w, two.x + two.w) - x
  const h = Math.min(one.y + one.h, two.y + two.h) - y
  return w >= 8 && h >= 8 ? { x, y, w, h } : undefined
}
