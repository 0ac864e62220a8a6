import { type Axis, axes } from '../catalogue/axis.ts'
import type { ScreenOutId } from '../catalogue/screenOut.ts'
import { rootOf } from '../graph/root.ts'
import { type Followed, follow, type Made, waysBy } from '../graph/values/follow.ts'
import { type GraphValues, wholeFrom } from '../graph/values/graphValues.ts'
import type { Worth } from '../graph/values/worth.ts'
import { walk } from '../graph/walk.ts'
import type { PlayInput } from '../record/playEvent.ts'

export type ByAxis<Value> = Readonly<Record<Axis, Value>>

/** What a choice leaves open. */
export interface Prospect {
  /** By axis, the most points that a whole path from here can come to, those so far counted in. */
  readonly reach: ByAxis<number>
  /** Endings that some path from here comes to, by id. */
  readonly endings: readonly string[]
  /** People whose door some path from here leaves open: they talk at the end, or more. */
  readonly doors: readonly string[]
}

export interface OfferReading extends Prospect {
  readonly choice: string
  /** Screen-outs that it brings about at once, on this path. */
  readonly screenOuts: readonly ScreenOutId[]
}

export interface TurnReading extends Prospect {
  readonly turn: number
  /** What could be chosen, in the order in which it was offered. */
  readonly offers: readonly OfferReading[]
  /** What was chosen; undefined where the path stops. */
  readonly made: string | undefined
}

/** A playthrough seen against everything that could have been. Plain data. */
export interface Reading {
  /** What a whole play can come to from the first line. */
  readonly whole: ByAxis<Worth>
  /** A turn for every beat, the last without a choice. */
  readonly turns: readonly TurnReading[]
}

/** What a playthrough did that a reading depends on. */
export interface Read {
  readonly given: Readonly<Record<string, string>>
  readonly events: readonly PlayInput[]
  /** Cues noted, whether in themselves or with their line. */
  readonly noted: ReadonlySet<string>
}

/** Undefined where the graph has no root with what was given. Reads as far as the choices are on offer. */
export function readingOf(values: GraphValues, { given, events, noted }: Read): Reading | undefined {
  const { graph, manifest } = values.machine
  const root = rootOf(graph, given)
  if (root === undefined) return undefined
  const walked = walk(graph, manifest, given, events)
  const made = choicesMade(events)
  const followed = Object.fromEntries(
    axes.map((axis) => [axis, follow(values.axes[axis].product, root, walked, made, noted)]),
  ) as unknown as ByAxis<Followed[]>
  const conduct = follow(values.conduct.product, root, walked, made, noted)
  const points = Object.fromEntries(axes.map((axis) => [axis, 0])) as Record<Axis, number>
  let settled = 0
  const turns = walked.map(({ node }, turn): TurnReading => {
    for (const axis of axes) {
      const { transition } = followed[axis][turn] as Followed
      points[axis] += values.axes[axis].product.best[transition] as number
      if (axis === 'cooperation') settled |= values.axes[axis].product.doors[transition] as number
    }
    const offers = graph.nodes[node]?.offers ?? []
    const assessed = made[turn]?.assessed ?? made.at(-1)?.assessed ?? ''
    const here: Here = {
      points,
      settled,
      state: (axis) => (followed[axis][turn] as Followed).state,
      conduct: (conduct[turn] as Followed).state,
    }
    return {
      turn,
      made: walked[turn + 1] ? made[turn]?.choice : undefined,
      ...prospect(values, here),
      offers: offers.map(({ choice }) => offerReading(values, here, choice, assessed)),
    }
  })
  return {
    whole: wholeFrom(values.axes, root),
    turns,
  }
}

/** Where a path stands in every product. */
interface Here {
  readonly points: ByAxis<number>
  /** Persons whose door is settled and left open, as bits. */
  readonly settled: number
  readonly state: (axis: Axis) => number
  readonly conduct: number
}

function prospect(values: GraphValues, { points, settled, state, conduct }: Here): Prospect {
  const doors = settled | (values.doorsOpen[state('cooperation')] as number)
  const endings = values.endingsOpen[conduct] as number
  return {
    reach: Object.fromEntries(
      axes.map((axis) => [axis, points[axis] + (values.axes[axis].ahead.best[state(axis)] as number)]),
    ) as unknown as ByAxis<number>,
    endings: values.endings.filter((_, bit) => (endings >> bit) & 1),
    doors: values.machine.persons.flatMap(({ person }, bit) => ((doors >> bit) & 1 ? [person] : [])),
  }
}

function offerReading(values: GraphValues, here: Here, choice: number, assessed: string): OfferReading {
  const id = values.machine.graph.choices[choice]?.id ?? ''
  const points = { ...here.points }
  const states: Partial<Record<Axis, number>> = {}
  let { settled } = here
  for (const axis of axes) {
    const { product, ahead } = values.axes[axis]
    const worth = (way: number) =>
      (product.best[way] as number) + (ahead.best[product.targets[way] as number] as number)
    const [first = 0, ...others] = waysBy(product, here.state(axis), { choice: id, assessed })
    const way = others.reduce((best, other) => (worth(other) > worth(best) ? other : best), first)
    points[axis] += product.best[way] as number
    states[axis] = product.targets[way] as number
    if (axis === 'cooperation') settled |= product.doors[way] as number
  }
  const { product, rules } = values.conduct
  const [way = 0] = waysBy(product, here.conduct, { choice: id, assessed })
  return {
    choice: id,
    screenOuts: rules.at(choice, product.ledgers[here.conduct] as number),
    ...prospect(values, {
      points,
      settled,
      state: (axis) => states[axis] as number,
      conduct: product.targets[way] as number,
    }),
  }
}

/** The choices of a path, each with what was assessed by then. */
export function choicesMade(events: readonly PlayInput[]): Made[] {
  const made: Made[] = []
  let assessed = ''
  for (const event of events) {
    if (event.type === 'assess') assessed = event.category
    if (event.type === 'choose') made.push({ choice: event.choice, assessed })
  }
  return made
}
