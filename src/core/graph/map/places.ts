import type { Placing, Storey } from './fields.ts'
import { storeysOf, widthOf } from './fields.ts'
import { sizes } from './sizes.ts'
import type { Box } from './storyMap.ts'

/** A way that pulls its ends together, the more plays pass. */
export interface Pull {
  readonly from: number
  readonly to: number
  readonly share: number
}

export interface Places {
  readonly beats: readonly Box[]
  readonly fields: readonly { readonly chapter: string | undefined; readonly box: Box }[]
}

/** Lanes beyond this many are left in the order in which they come. */
const mostTried = 5

/** Gives every beat its place: rows from the top down, each storey about the middle, x from 0 on either side of it. */
export function placesOf(placings: readonly Placing[], pulls: readonly Pull[]): Places {
  const storeys = storeysOf(placings)
  const tops = rowTops(placings, storeys)
  const middles: number[] = []
  const above: Pull[][] = placings.map(() => [])
  for (const pull of pulls) above[pull.to]?.push(pull)
  const fields = storeys.flatMap((storey) => {
    const arrangements = orders(storey.lanes).map((lanes) => arrange(lanes, placings, above, middles))
    const best = arrangements.reduce((least, next) => (next.strain < least.strain ? next : least))
    for (const [beat, middle] of best.middles) middles[beat] = middle
    return best.fields
  })
  const beats = placings.map(({ row, width, height }, beat) => ({
    x: Math.round((middles[beat] as number) - width / 2),
    y: tops[row] as number,
    width,
    height,
  }))
  return {
    beats,
    fields: fields.map(({ field, x }) => {
      const y = (tops[field.first] as number) - sizes.field.head
      const foot = Math.max(...field.beats.map((beat) => bottom(beats[beat] as Box)))
      return { chapter: field.chapter, box: { x, y, width: field.width, height: foot + sizes.field.foot - y } }
    }),
  }
}

const bottom = ({ y, height }: Box) => y + height

/** By row, its upper edge. */
function rowTops(placings: readonly Placing[], storeys: readonly Storey[]): number[] {
  const opening = new Set(storeys.flatMap(({ lanes }) => lanes.flat().map(({ first }) => first)))
  const rows = Math.max(0, ...placings.map(({ row }) => row + 1))
  const tops: number[] = []
  let y: number = sizes.margin - sizes.below
  for (let row = 0; row < rows; row++) {
    y += sizes.below + (opening.has(row) ? sizes.field.head : 0)
    tops.push(y)
    y += Math.max(0, ...placings.filter((placing) => placing.row === row).map(({ height }) => height))
  }
  return tops
}

/** Every order of a few things. */
function orders<Thing>(things: readonly Thing[]): Thing[][] {
  if (things.length < 2 || things.length > mostTried) return [[...things]]
  return things.flatMap((first, at) =>
    orders(things.filter((_, other) => other !== at)).map((rest) => [first, ...rest]),
  )
}

/** Puts lanes side by side. `strain`: how far apart are beats between which plays pass. */
function arrange(
  lanes: Storey['lanes'],
  placings: readonly Placing[],
  above: readonly (readonly Pull[])[],
  placed: readonly number[],
) {
  const widths = lanes.map((fields) => Math.max(...fields.map(({ width }) => width)))
  const total = widths.reduce((sum, width) => sum + width + sizes.field.between, -sizes.field.between)
  const middles = new Map<number, number>()
  const middleOf = (beat: number) => middles.get(beat) ?? placed[beat]
  let left = -Math.round(total / 2)
  const fields = lanes.flatMap((inLane, lane) => {
    const width = widths[lane] as number
    const x = left
    left += width + sizes.field.between
    return inLane.map((field) => ({ field, x: Math.round(x + (width - field.width) / 2) }))
  })
  let strain = 0
  const byRow = fields
    .flatMap(({ field, x }) => rowsIn(field.beats, placings).map((beats) => ({ beats, middle: x + field.width / 2 })))
    .sort((one, other) => rowOf(one.beats, placings) - rowOf(other.beats, placings))
  for (const { beats, middle } of byRow) {
    const wanted = beats.map((beat) => ({ beat, at: drawn(above[beat] ?? [], middleOf) ?? middle }))
    wanted.sort((one, other) => one.at - other.at || one.beat - other.beat)
    let x = middle - widthOf(beats.map((beat) => placings[beat] as Placing)) / 2
    for (const { beat } of wanted) {
      const { width } = placings[beat] as Placing
      middles.set(beat, x + width / 2)
      x += width + sizes.between
      for (const { from, share } of above[beat] ?? [])
        strain += (share + 0.01) * Math.abs((middleOf(from) ?? 0) - (middles.get(beat) as number))
    }
  }
  return { fields, middles, strain }
}

const rowOf = ([first = 0]: readonly number[], placings: readonly Placing[]) => placings[first]?.row ?? 0

function rowsIn(beats: readonly number[], placings: readonly Placing[]): number[][] {
  const rows = new Map<number, number[]>()
  for (const beat of beats) {
    const { row } = placings[beat] as Placing
    rows.set(row, [...(rows.get(row) ?? []), beat])
  }
  return [...rows.values()]
}

/** Where a beat's ways come from, on the average. */
function drawn(pulls: readonly Pull[], middleOf: (beat: number) => number | undefined): number | undefined {
  let sum = 0
  let weight = 0
  for (const { from, share } of pulls) {
    const at = middleOf(from)
    if (at === undefined) continue
    sum += at * (share + 0.001)
    weight += share + 0.001
  }
  return weight > 0 ? sum / weight : undefined
}
