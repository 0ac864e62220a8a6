import type { Face, Light, Pose } from '../core/catalogue/stage.ts'

/** The output of the art build (`build/art/index.json`). Pure types: the stage imports them, nothing here touches node. */

export interface ArtIndex {
  readonly cast: Readonly<Record<string, CastArt>>
  readonly places: Readonly<Record<string, PlaceArt>>
  /** Everything together, every light counted. */
  readonly bytes: number
}

export interface CastArt {
  /** What somebody who cannot see the picture is told of the person's looks. */
  readonly alt: string
  /** Phaser JSON-hash atlas, relative to the art folder. Frames: `pose/<pose>` and `face/<face>`, untrimmed. */
  readonly atlas: string
  /** The atlas's picture, relative to the art folder. */
  readonly image: string
  readonly bytes: number
  readonly poses: Readonly<Partial<Record<Pose, PoseArt>>>
  readonly faces: readonly Face[]
}

/** One pose. All pixels are atlas pixels of the frame, from its upper left corner. Everybody looks right. */
export interface PoseArt {
  /** `pose/<pose>`, the figure with its head and hair, without features. */
  readonly frame: string
  readonly width: number
  readonly height: number
  /** The point put on a mark: between the feet; for a bust, the middle of the cut; for one who sits, the seat's ground. */
  readonly origin: Point
  /** Where the upper left corner of any `face/<face>` frame goes, and how much smaller it is drawn. */
  readonly face: FaceAnchor
  /** The head with hair or hat: bubbles and looks aim at it. */
  readonly head: Rect
}

export interface FaceAnchor extends Point {
  readonly scale: number
}

export interface PlaceArt {
  readonly alt: string
  /** Size of every picture and of all coordinates below: 1600 x 900. */
  readonly width: number
  readonly height: number
  /** What must stay in sight when the view is narrower than the picture. */
  readonly focus: Point
  /** Back to front. */
  readonly layers: readonly LayerArt[]
  readonly lights: Readonly<Partial<Record<Light, LightArt>>>
  readonly marks: Readonly<Record<string, MarkArt>>
  readonly things: Readonly<Record<string, ThingArt>>
  /** The place as one small picture, for the first page; relative to the art folder. */
  readonly card: string
  /** Bytes to load to show the place in one light, drawings packed as the server sends them (gzip). */
  readonly bytes: Readonly<Partial<Record<Light, number>>>
}

export interface LayerArt {
  readonly name: string
  /** Drawing order, on the scale of `MarkArt.depth`: sky 0, far 10, mid 20, near 40; a lit layer stands just above what it lights. */
  readonly depth: number
  /** How much it moves with the view: 0 stands still, 1 moves as the people in the middle do. */
  readonly parallax: number
  /** Whether the stage multiplies it by the light's tint. Sky and lit windows hold their own light. */
  readonly tinted: boolean
  /**
   * One picture a light, relative to the art folder; the same address where nothing differs; absent: not drawn. A `.json` is a
   * clean `Drawing` that is still to be drawn by hand (`art/hand`); other pictures are shown as they are.
   */
  readonly images: Readonly<Partial<Record<Light, string>>>
}

export interface LightArt {
  /** `#rrggbb` to multiply the tinted layers by. */
  readonly tint: string
  /** `#rrggbb` to multiply people by: always lighter than `tint`, so that faces stay readable. */
  readonly castTint: string
}

/** A place for a person. */
export interface MarkArt extends Point {
  /** Height in picture pixels that the person's pose frame gets (scale = height / pose.height). */
  readonly height: number
  /** near: a bust, cut at `y`. far: a whole figure, its feet (or seat) at `y`. */
  readonly shot: 'near' | 'far'
  /** Mirror the person, to look left. */
  readonly flip: boolean
  /** Drawing order among the layers. */
  readonly depth: number
}

export interface ThingArt extends Rect {
  /** A word or two for the one who looks around: "water jugs". */
  readonly label: string
}

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Rect extends Point {
  readonly w: number
  readonly h: number
}
