import { sizes } from './sizes.ts'

/** A beat to be placed. */
export interface Placing {
  readonly row: number
  /** Undefined for an ending: all endings have one field. */
  readonly chapter: string | undefined
  readonly width: number
  readonly height: number
}

/** All beats of a chapter, from its first row to its last. */
export interface Field {
  readonly chapter: string | undefined
  readonly first: number
  readonly last: number
  readonly beats: readonly number[]
  readonly width: number
}

/** Chapters that stand side by side, because their rows overlap: in each lane one below the other. */
export interface Storey {
  readonly lanes: readonly (readonly Field[])[]
}

export const widthOf = (beats: readonly { readonly width: number }[]): number =>
  beats.reduce((sum, { width }) => sum + width + sizes.between, -sizes.between)

/** The fields, from the top down; those whose rows overlap share a storey. */
export function storeysOf(placings: readonly Placing[]): Storey[] {
  const storeys: { lanes: Field[][]; last: number }[] = []
  for (const field of fieldsOf(placings)) {
    const storey = storeys.at(-1)
    if (!storey || field.first > storey.last) {
      storeys.push({ lanes: [[field]], last: field.last })
      continue
    }
    storey.last = Math.max(storey.last, field.last)
    const free = storey.lanes.find((lane) => (lane.at(-1)?.last ?? 0) < field.first)
    if (free) free.push(field)
    else storey.lanes.push([field])
  }
  return storeys
}

function fieldsOf(placings: readonly Placing[]): Field[] {
  const chapters = new Map<string | undefined, number[]>()
  for (const [beat, { chapter }] of placings.entries()) chapters.set(chapter, [...(chapters.get(chapter) ?? []), beat])
  return [...chapters]
    .map(([chapter, beats]) => {
      const rows = new Map<number, Placing[]>()
      for (const beat of beats) {
        const placing = placings[beat] as Placing
        rows.set(placing.row, [...(rows.get(placing.row) ?? []), placing])
      }
      const inner = Math.max(...[...rows.values()].map(widthOf), sizes.field.least)
      return {
        chapter,
        beats,
        first: Math.min(...rows.keys()),
        last: Math.max(...rows.keys()),
        width: inner + 2 * sizes.field.side,
      }
    })
    .sort((left, right) => left.first - right.first || left.last - right.last)
}
