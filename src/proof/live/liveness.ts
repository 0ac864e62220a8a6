import type { Counted, Live, LiveOf } from '../../ink/explore/live.ts'
import type { Program, Read } from '../../ink/explore/program.ts'
import { closer, type View } from '../../ink/explore/view.ts'
import { components } from './components.ts'

/**
 * What may be read from each point on: the union of the reads of all points that can be reached. Nothing is ever taken out
 * again where it is overwritten, so whatever is not in the union no later step reads before or after a write.
 */
export function liveness(program: Program): LiveOf {
  const { points, addresses } = program
  /** One node more than points: where a divert to a variable leads. */
  const anywhere = points.length
  const next = points.map(({ to, anywhere: goesAnywhere }) => (goesAnywhere ? [...to, anywhere] : to))
  next.push(addresses)
  const items: Read[] = []
  const numbers = new Map<string, number>()
  const own = points.map(({ reads }) => reads.map((read) => numberOf(read, numbers, items)))
  own.push([])
  const { of, members } = components(points.length + 1, (node) => next[node] ?? [])
  const width = Math.ceil(items.length / 32)
  const reached: Uint32Array[] = []
  for (const group of members) reached.push(union(group, of, next, own, reached, width))
  const known = new Map<string, Live>()
  const byRoots = new Map<string, Live>()
  const liveOf: LiveOf = (roots) => {
    const groups = [...new Set(roots.map((root) => of[root] as number))]
    const name = groups.join(',')
    const before = known.get(name)
    if (before) return before
    const bits = new Uint32Array(width)
    for (const group of groups) addBits(bits, reached[group] as Uint32Array)
    const live = liveFrom(items.filter((_, item) => hasBit(bits, item)))
    known.set(name, live)
    return live
  }
  return (roots) => {
    const name = roots.length === 1 ? String(roots[0]) : roots.join(',')
    const before = byRoots.get(name)
    if (before) return before
    const live = liveOf(roots)
    byRoots.set(name, live)
    return live
  }
}

function numberOf(read: Read, numbers: Map<string, number>, items: Read[]): number {
  const name = JSON.stringify(read, (_, value) => (value === Number.POSITIVE_INFINITY ? 'all' : value))
  const known = numbers.get(name)
  if (known !== undefined) return known
  numbers.set(name, items.length)
  items.push(read)
  return items.length - 1
}

function union(
  group: readonly number[],
  of: Int32Array,
  next: readonly (readonly number[])[],
  own: readonly (readonly number[])[],
  reached: readonly Uint32Array[],
  width: number,
): Uint32Array {
  const after = new Set<Uint32Array>()
  for (const node of group)
    for (const target of next[node] ?? []) {
      const set = reached[of[target] as number]
      if (set) after.add(set)
    }
  const [first, second] = after
  if (first && !second && group.every((node) => own[node]?.length === 0)) return first
  const bits = new Uint32Array(width)
  for (const set of after) addBits(bits, set)
  for (const node of group)
    for (const item of own[node] ?? []) bits[item >>> 5] = (bits[item >>> 5] as number) | (1 << (item & 31))
  return bits
}

function addBits(bits: Uint32Array, more: Uint32Array): void {
  for (let index = 0; index < bits.length; index++) bits[index] = (bits[index] as number) | (more[index] as number)
}

const hasBit = (bits: Uint32Array, item: number) => (((bits[item >>> 5] as number) >>> (item & 31)) & 1) === 1

function liveFrom(reads: readonly Read[]): Live {
  const variables = new Set<string>()
  const assigned = new Set<string>()
  const declared = new Set<string>()
  const visits = new Map<string, View>()
  const since = new Map<string, View>()
  const literals = new Set<number>()
  let turns: View | null = null
  let seed = false
  let random = false
  const look = (map: Map<string, View>, path: string, view: View) => {
    const before = map.get(path)
    map.set(path, before ? closer(before, view) : view)
  }
  for (const read of reads) {
    if (read.kind === 'variable') variables.add(read.name)
    else if (read.kind === 'assigned') assigned.add(read.name)
    else if (read.kind === 'declared') declared.add(read.name)
    else if (read.kind === 'visits') look(visits, read.path, read.view)
    else if (read.kind === 'since') look(since, read.path, read.view)
    else if (read.kind === 'turns') turns = turns ? closer(turns, read.view) : read.view
    else if (read.kind === 'literal') literals.add(read.index)
    else if (read.kind === 'seed') seed = true
    else random = true
  }
  for (const name of variables) assigned.delete(name)
  for (const name of [...variables, ...assigned]) declared.delete(name)
  const counted = (map: Map<string, View>): Counted[] => [...map].map(([path, view]) => ({ path, view }))
  return {
    variables,
    assigned,
    declared,
    visits: counted(visits),
    since: counted(since),
    turns,
    seed,
    random,
    literals,
  }
}
