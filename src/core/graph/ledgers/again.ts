import type { StoryGraph } from '../storyGraph.ts'

/** Cues that a path may show twice; only their first time counts, so that a ledger must remember it. */
export interface Again {
  /** Bit by cue. */
  readonly bits: ReadonlyMap<string, number>
  /** By node, the bits of cues that may have been shown before and may be again. */
  readonly live: Uint32Array
}

/** Looks for cues, of those asked for, that stand on two showings of one path. */
export function shownAgain({ nodes, roots, showings }: StoryGraph, counts: (cue: string) => boolean): Again {
  const cues = [...new Set(showings.flatMap((showing) => showing.cues))].filter(counts)
  if (cues.length === 0) return { bits: new Map(), live: new Uint32Array(nodes.length) }
  const bitOf = new Map(cues.map((cue, bit) => [cue, 1n << BigInt(bit)]))
  const shown = showings.map((showing) => showing.cues.reduce((bits, cue) => bits | (bitOf.get(cue) ?? 0n), 0n))
  const later = nodes.map(() => 0n)
  for (let node = nodes.length - 1; node >= 0; node--)
    for (const { edges } of nodes[node]?.offers ?? [])
      for (const { shows, to } of edges)
        later[node] = (later[node] as bigint) | (shown[shows] as bigint) | (later[to] as bigint)
  const earlier = nodes.map(() => 0n)
  const enter = (to: number, bits: bigint) => {
    earlier[to] = (earlier[to] as bigint) | bits
  }
  for (const { edges } of roots) for (const { to, shows } of edges) enter(to, shown[shows] as bigint)
  for (const [node, { offers }] of nodes.entries())
    for (const { edges } of offers)
      for (const { to, shows } of edges) enter(to, (earlier[node] as bigint) | (shown[shows] as bigint))
  const twice = nodes.map((_, node) => (later[node] as bigint) & (earlier[node] as bigint))
  const ever = twice.reduce((bits, node) => bits | node, 0n)
  const kept = cues.filter((cue) => ((bitOf.get(cue) as bigint) & ever) !== 0n)
  if (kept.length > 20) throw new Error(`${kept.length} cues can be shown twice on one path: ${kept.join(' ')}`)
  const bits = new Map(kept.map((cue, index) => [cue, 1 << index]))
  const live = Uint32Array.from(twice, (node) =>
    kept.reduce((sum, cue, index) => ((bitOf.get(cue) as bigint) & node ? sum | (1 << index) : sum), 0),
  )
  return { bits, live }
}
