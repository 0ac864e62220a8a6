import type { Point, Rect } from '../art/artIndex.ts'

/** Somebody who should be in sight; picture pixels. */
export interface Subject {
  readonly head: Rect
  /** The whole figure as far as it is drawn. */
  readonly body: Rect
  readonly near: boolean
  /** The more, the sooner they are kept in sight. */
  readonly weight: number
}

export interface FramingInput {
  /** CSS pixels of the host. */
  readonly width: number
  readonly height: number
  /** Picture pixels. */
  readonly picture: { readonly width: number; readonly height: number }
  readonly focus: Point
  readonly subjects: readonly Subject[]
}

/** How the picture lies on the host. */
export interface Framing {
  /** CSS pixels a picture pixel. */
  readonly zoom: number
  /** The picture point in the middle of the host. */
  readonly x: number
  readonly y: number
}

/** Hosts narrower than this many CSS pixels are filled by the person who matters most. */
const narrow = 640
/** Share of the height that the head of a near person gets there, and a whole figure. */
const headShare = 0.4
const figureShare = 0.62
/** How far beyond covering the host the picture may be enlarged. */
const closest = { narrow: 2, wide: 1.25 }

/** The picture always covers the host; within that, heads are kept in sight. */
export function frame(input: FramingInput): Framing {
  const { width, height, picture } = input
  const cover = Math.max(width / picture.width, height / picture.height)
  const subjects = [...input.subjects].sort((one, two) => two.weight - one.weight)
  const isNarrow = width < narrow
  const wanted = isNarrow ? clamp(closeUp(height, subjects[0]) ?? cover, cover, cover * closest.narrow) : cover
  let best: Framing | undefined
  let least = Number.POSITIVE_INFINITY
  for (let zoom = wanted; zoom <= wanted * closest.wide; zoom *= 1.03) {
    const framing = { zoom, ...center(input, subjects, zoom) }
    const cost = unseen(input, subjects, framing) + Math.log(zoom / wanted) * 2
    if (cost < least - 1e-6) [best, least] = [framing, cost]
    if (isNarrow) break
  }
  return best ?? { zoom: cover, x: picture.width / 2, y: picture.height / 2 }
}

/** Where a picture rectangle lies on the host, CSS pixels. */
export function onHost(rect: Rect, framing: Framing, host: { readonly width: number; readonly height: number }): Rect {
  const { zoom } = framing
  return {
    x: (rect.x - framing.x) * zoom + host.width / 2,
    y: (rect.y - framing.y) * zoom + host.height / 2,
    w: rect.w * zoom,
    h: rect.h * zoom,
  }
}

function closeUp(height: number, lead: Subject | undefined): number | undefined {
  if (!lead) return undefined
  return lead.near ? (height * headShare) / lead.head.h : (height * figureShare) / lead.body.h
}

/** What of a person should be seen: a near one from over the head to the shoulders, others whole. */
function extent({ head, body, near }: Subject): Rect {
  if (!near) return { x: body.x, y: body.y - body.h * 0.12, w: body.w, h: body.h * 1.16 }
  return { x: head.x - head.w * 0.4, y: head.y - head.h * 0.3, w: head.w * 1.8, h: head.h * 2.1 }
}

/** The lead in the middle of the host, moved as little as brings in the others who fit. */
function center(input: FramingInput, subjects: readonly Subject[], zoom: number): Point {
  const { width, height, picture, focus } = input
  const wanted = subjects.map(extent)
  if (wanted.length === 0) wanted.push({ x: focus.x, y: focus.y, w: 0, h: 0 })
  const middleX = axis(
    wanted.map(({ x, w }) => [x, x + w]),
    width / zoom,
  )
  const middleY = axis(
    wanted.map(({ y, h }) => [y, y + h]),
    height / zoom,
  )
  const halfWide = width / 2 / zoom
  const halfHigh = height / 2 / zoom
  return {
    x: clamp(middleX, halfWide, picture.width - halfWide),
    y: clamp(middleY, halfHigh, picture.height - halfHigh),
  }
}

function axis(spans: readonly (readonly [number, number])[], room: number): number {
  const [first, ...rest] = spans
  if (!first) return 0
  let [low, high] = first
  const middle = (low + high) / 2
  for (const [from, to] of rest) {
    if (Math.max(high, to) - Math.min(low, from) > room) continue
    low = Math.min(low, from)
    high = Math.max(high, to)
  }
  return high - low > room ? middle : clamp(middle, high - room / 2, low + room / 2)
}

/** Weighted share of heads that the edge hides. */
function unseen(input: FramingInput, subjects: readonly Subject[], framing: Framing): number {
  return subjects.reduce((sum, { head, weight }) => {
    const seen = onHost(head, framing, input)
    const w = Math.min(seen.x + seen.w, input.width) - Math.max(seen.x, 0)
    const h = Math.min(seen.y + seen.h, input.height) - Math.max(seen.y, 0)
    return sum + weight * (1 - (Math.max(0, w) * Math.max(0, h)) / (seen.w * seen.h))
  }, 0)
}

const clamp = (value: number, low: number, high: number): number =>
  low > high ? (low + high) / 2 : Math.min(Math.max(value, low), high)
