import type { ArtIndex, PlaceArt } from '../art/artIndex.ts'
import type { Light } from '../core/catalogue/stage.ts'
import { colorOf } from './colors.ts'
import type { StageView } from './stage.ts'

/** A picture to have, with its address relative to the art folder. */
export interface Need {
  readonly image: string
  /** Frames of an atlas. */
  readonly atlas?: string
  /** What the light multiplies it by, as a color; white where it is seen as it is. */
  readonly tint: number
  /** What is missing if it does not come: `place/<id>` or `cast/<id>`. */
  readonly what: string
}

/** From the one asked for to the one most unlike it. */
const likeness: Record<Light, readonly Light[]> = {
  day: ['day', 'late', 'dusk', 'night'],
  late: ['late', 'day', 'dusk', 'night'],
  dusk: ['dusk', 'night', 'late', 'day'],
  night: ['night', 'dusk', 'late', 'day'],
}

/** The light asked for, or the nearest one that the place is drawn in. */
export const lightOf = (place: PlaceArt | undefined, wish: Light): Light =>
  likeness[wish].find((light) => place?.lights[light]) ?? wish

export function needsOf(view: StageView, index: ArtIndex): Need[] {
  const needs = new Map<string, Need>()
  const place = index.places[view.place]
  const light = lightOf(place, view.light)
  const { tint, castTint } = place?.lights[light] ?? {}
  for (const { images, tinted } of place?.layers ?? []) {
    const image = images[light]
    if (image === undefined) continue
    needs.set(image, { image, tint: colorOf(tinted ? tint : undefined), what: `place/${view.place}` })
  }
  for (const { art } of view.people) {
    const cast = index.cast[art]
    if (!cast) continue
    const { image, atlas } = cast
    needs.set(image, { image, atlas, tint: colorOf(castTint), what: `cast/${art}` })
  }
  return [...needs.values()]
}

/** What the art index itself lacks. */
export function unknownOf(view: StageView, index: ArtIndex): string[] {
  const people = view.people.filter(({ art }) => !index.cast[art]).map(({ art }) => `cast/${art}`)
  return [...(index.places[view.place] ? [] : [`place/${view.place}`]), ...new Set(people)]
}
