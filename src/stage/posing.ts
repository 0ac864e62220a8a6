import type { MarkArt, PlaceArt, Point, PoseArt, Rect } from '../art/artIndex.ts'
import type { Pose } from '../core/catalogue/stage.ts'
import type { StagePerson } from './stage.ts'

/** Where and how large a person is drawn, in picture pixels. */
export interface Spot {
  /** Where the pose's origin goes. */
  readonly x: number
  readonly y: number
  /** Picture pixels a pose pixel. */
  readonly scale: number
  /** Mirrored, to look left. */
  readonly flip: boolean
  readonly depth: number
  readonly near: boolean
  readonly pose: Pose
}

/** Picture pixels that a bust is let down, so that its cut edge stays out of sight when it leans. */
const sunk = 8

const plainSize = { width: 1600, height: 900 }

/** Marks of a place that names none, on a picture of this size. */
const plainMarks: Record<StagePerson['at'], MarkArt> = {
  near: { x: 1140, y: 900, height: 640, shot: 'near', flip: true, depth: 50 },
  'near-left': { x: 520, y: 900, height: 600, shot: 'near', flip: false, depth: 48 },
  left: { x: 430, y: 680, height: 340, shot: 'far', flip: false, depth: 32 },
  mid: { x: 720, y: 650, height: 320, shot: 'far', flip: false, depth: 30 },
  right: { x: 1330, y: 670, height: 340, shot: 'far', flip: true, depth: 32 },
  far: { x: 930, y: 520, height: 200, shot: 'far', flip: true, depth: 26 },
  'seat-left': { x: 560, y: 660, height: 300, shot: 'far', flip: false, depth: 30 },
  'seat-right': { x: 980, y: 660, height: 300, shot: 'far', flip: true, depth: 30 },
}

/** Outlines of a person whose own are not known, in pose pixels. */
export const plainPoses: Record<'bust' | 'standing', PoseArt> = {
  bust: plainPose('bust', 520, 600, { x: 160, y: 0, w: 200, h: 250 }),
  standing: plainPose('standing', 200, 560, { x: 66, y: 0, w: 68, h: 88 }),
}

/** A view that shows fewer picture pixels than `roomy` across has people stand closer, down to the share `closest`. */
const roomy = 1200
const closest = 0.7

/** How close people stand, as a share of what the marks say: so that those who speak to each other are in one picture. */
export function closeness(host: { readonly width: number; readonly height: number }, place?: PlaceArt): number {
  const { width, height } = place ?? plainSize
  const shown = host.width / Math.max(host.width / width, host.height / height)
  return Math.min(1, Math.max(closest, shown / roomy))
}

/** A mark of the place. Who sits, sits where the seat is; all others come closer to what must stay in sight. */
export function markOf(place: PlaceArt | undefined, at: StagePerson['at'], close = 1): MarkArt {
  const mark = place?.marks[at] ?? plainMarks[at]
  if (close === 1 || at.startsWith('seat')) return mark
  const middle = place?.focus.x ?? plainSize.width / 2
  return { ...mark, x: Math.round(middle + (mark.x - middle) * close) }
}

/** The pose asked for, or the nearest one that the person has. */
export function poseOf(poses: Partial<Record<Pose, PoseArt>>, mark: MarkArt, wish?: Pose): [Pose, PoseArt] {
  const order: readonly Pose[] =
    mark.shot === 'near' ? ['bust', 'standing', 'crossed', 'sitting'] : ['standing', 'crossed', 'sitting', 'bust']
  for (const name of wish === undefined ? order : [wish, ...order]) {
    const pose = poses[name]
    if (pose) return [name, pose]
  }
  return mark.shot === 'near' ? ['bust', plainPoses.bust] : ['standing', plainPoses.standing]
}

/** The mark's height is that of a whole frame; one who sits keeps the head size they have when standing. */
export function spotOf(mark: MarkArt, name: Pose, pose: PoseArt, standing?: PoseArt): Spot {
  const { x, flip, depth, height } = mark
  const near = mark.shot === 'near'
  const seated = name === 'sitting' && standing !== undefined
  const scale = seated ? ((height / standing.height) * standing.face.scale) / pose.face.scale : height / pose.height
  return { x, y: near ? mark.y + sunk : mark.y, flip, depth, scale, near, pose: name }
}

/** A rectangle in pose pixels, such as the head, where it lies on the picture. */
export function onPicture(rect: Rect, spot: Spot, origin: Point): Rect {
  const left = (rect.x - origin.x) * spot.scale
  const w = rect.w * spot.scale
  const x = spot.x + (spot.flip ? -left - w : left)
  return { x, y: spot.y + (rect.y - origin.y) * spot.scale, w, h: rect.h * spot.scale }
}

function plainPose(name: Pose, width: number, height: number, head: Rect): PoseArt {
  const origin = { x: width / 2, y: height }
  return { frame: `pose/${name}`, width, height, origin, face: { x: head.x, y: head.y, scale: 1 }, head }
}
