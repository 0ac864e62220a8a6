import type { Manifest } from '../../manifest/manifest.ts'
import type { StoryGraph } from '../storyGraph.ts'
import { firstStandpoint, nextStandpoint, type Standpoint } from '../walk.ts'

/** How many of some random plays pass where. */
export interface Traffic {
  readonly plays: number
  /** By beat, plays that pass. */
  readonly beats: readonly number[]
  /** Plays that go from a beat by a choice to a beat. */
  readonly links: (from: number, choice: number, to: number) => number
  /** By beat, the line most often shown last before it is come to, with how many plays it was shown to. */
  readonly lines: readonly { readonly line: string; readonly plays: number }[]
}

/**
 * Plays by chance, every choice on offer alike and any category on the board, each combination of what is given in its turn.
 * The same graph and count give the same plays.
 */
export function trafficOf(
  graph: StoryGraph,
  manifest: Manifest,
  beatOf: readonly number[],
  { plays, seed = 1 }: { readonly plays: number; readonly seed?: number },
): Traffic {
  const random = randomNumbers(seed)
  const beats = Array.from({ length: Math.max(-1, ...new Set(beatOf)) + 1 }, () => 0)
  const links = new Map<string, number>()
  const shown = beats.map(() => new Map<string, number>())
  for (let play = 0; play < plays; play++) {
    const passed = new Set<number>()
    const gone = new Set<string>()
    const arrive = ({ node, shows }: Standpoint, from?: number) => {
      const beat = beatOf[node] as number
      passed.add(beat)
      const line = graph.showings[shows]?.lines.at(-1)
      if (line !== undefined && beat !== from) add(shown[beat] as Map<string, number>, line)
    }
    let at = firstStandpoint(graph, manifest, graph.roots[play % graph.roots.length]?.given ?? {})
    if (at) arrive(at)
    while (at) {
      const offers = graph.nodes[at.node]?.offers ?? []
      const offer = offers[random(offers.length)]
      if (!offer) break
      const assessed = manifest.scenario.categories[random(manifest.scenario.categories.length)]
      const from = beatOf[at.node] as number
      const next = nextStandpoint(graph, manifest, at, graph.choices[offer.choice]?.id ?? '', assessed)
      if (!next) break
      gone.add(`${from} ${offer.choice} ${beatOf[next.node]}`)
      arrive(next, from)
      at = next
    }
    for (const beat of passed) beats[beat] = (beats[beat] as number) + 1
    for (const link of gone) add(links, link)
  }
  return {
    plays,
    beats,
    links: (from, choice, to) => links.get(`${from} ${choice} ${to}`) ?? 0,
    lines: shown.map((lines) => {
      const [line = '', count = 0] = [...lines].reduce((most, entry) => (entry[1] > most[1] ? entry : most), ['', 0])
      return { line, plays: count }
    }),
  }
}

const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)

/** Whole numbers from 0 up to, not with, a count. Park and Miller's generator. */
function randomNumbers(seed: number): (count: number) => number {
  let state = (((seed + 1) * 2654435761) % 2147483646) + 1
  return (count) => {
    state = (state * 48271) % 2147483647
    return Math.floor((state / 2147483647) * count)
  }
}
