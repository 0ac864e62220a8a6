import type { Face, Light, Part } from '../core/catalogue/stage.ts'
import type { Manifest } from '../core/manifest/manifest.ts'
import type { Line, Present } from '../core/story/beat.ts'
import type { LineTags } from './tag.ts'

/** What lasts from line to line. */
export interface Scene {
  readonly chapter: string
  readonly place: string
  readonly light: Light
  readonly part: Part
  readonly people: readonly Present[]
  readonly faces: Readonly<Record<string, Face>>
}

export const emptyScene: Scene = { chapter: '', place: '', light: 'day', part: 'encounter', people: [], faces: {} }

/** The scene after a line. Faces last until changed; a new place has nobody in it until the line says who. */
export function moveScene(scene: Scene, tags: LineTags, { places }: Manifest): Scene {
  const place = tags.place ?? scene.place
  const light = tags.light ?? (tags.place === undefined ? scene.light : (places[tags.place]?.light ?? scene.light))
  const faces = { ...scene.faces, ...tags.faces }
  if (tags.speaker && tags.face) faces[tags.speaker] = tags.face
  const standing = tags.people ?? (tags.place === undefined ? scene.people : [])
  return {
    chapter: tags.chapter ?? scene.chapter,
    place,
    light,
    part: tags.part ?? scene.part,
    faces,
    people: standing.map((present) => ({ ...present, face: faces[present.person] ?? 'calm' })),
  }
}

export function lineOf(text: string, tags: LineTags, { place, part }: Scene): Line {
  return {
    id: tags.id ?? '',
    text,
    cues: tags.cues ?? [],
    place,
    part,
    ...(tags.speaker === undefined ? {} : { speaker: tags.speaker }),
    ...(tags.face === undefined ? {} : { face: tags.face }),
  }
}
