import type { Part } from '../core/catalogue/stage.ts'
import { type Beats, beatsOf } from '../core/graph/map/beats.ts'
import type { Showing, StoryGraph } from '../core/graph/storyGraph.ts'
import { firstStandpoint, nextStandpoint, type Standpoint } from '../core/graph/walk.ts'
import type { Manifest } from '../core/manifest/manifest.ts'
import type { PlayInput } from '../core/record/playEvent.ts'

/** A story that a class plays, as the graph knows it. */
export interface ClassStory {
  readonly manifest: Manifest
  readonly graph: StoryGraph
  /** Places where one chooses, and which node stands in which. */
  readonly beats: Beats
}

export const classStory = (manifest: Manifest, graph: StoryGraph): ClassStory => ({
  manifest,
  graph,
  beats: beatsOf(graph),
})

/** Where a world stands in its story: each choice costs one step, whatever was done before. */
export interface Walk {
  /** By turn. */
  readonly standpoints: Standpoint[]
  assessed: string
}

/** Before the first choice. Throws where the story cannot begin with this given: a session is not made then. */
export function startWalk({ graph, manifest }: ClassStory, given: Readonly<Record<string, string>>): Walk {
  const first = firstStandpoint(graph, manifest, given)
  if (!first) throw new Error('the story graph has no beginning for what is given')
  return { standpoints: [first], assessed: '' }
}

/** Moves on by one event; a choice that is not on offer changes nothing and gives false. */
export function advance({ graph, manifest }: ClassStory, walk: Walk, event: PlayInput): boolean {
  if (event.type === 'assess') walk.assessed = event.category
  if (event.type !== 'choose') return true
  const next = nextStandpoint(graph, manifest, hereOf(walk), event.choice, walk.assessed)
  if (next) walk.standpoints.push(next)
  return next !== undefined
}

const hereOf = ({ standpoints }: Walk): Standpoint => standpoints.at(-1) as Standpoint

/** What stands at the end of a walk. */
export interface Standing {
  readonly offered: readonly string[]
  readonly showing: Showing
  readonly part: Part
  /** Number of the beat of the map. */
  readonly beat: number
  readonly ending: string | undefined
}

export function standingOf({ graph, beats }: ClassStory, walk: Walk): Standing {
  const { node, shows } = hereOf(walk)
  const { offers = [], ending } = graph.nodes[node] ?? {}
  const beat = beats.beatOf[node] as number
  return {
    offered: offers.map(({ choice }) => graph.choices[choice]?.id ?? ''),
    showing: graph.showings[shows] as Showing,
    part: beats.beats[beat]?.part ?? 'encounter',
    beat,
    ending,
  }
}

/** Whether a cue, or a line at a turn, was shown on a walk. */
export function wasShown(
  { graph }: ClassStory,
  { standpoints }: Walk,
  note: { readonly cue: string } | { readonly turn: number; readonly line: string },
): boolean {
  const showings = standpoints.map(({ shows }) => graph.showings[shows])
  if ('cue' in note) return showings.some((showing) => showing?.cues.includes(note.cue))
  return showings[note.turn]?.lines.includes(note.line) === true
}

/** Whether a path of choices can be walked from the beginning. */
export function canWalk(
  story: ClassStory,
  given: Readonly<Record<string, string>>,
  choices: readonly string[],
  assessed: readonly PlayInput[] = [],
): boolean {
  const walk = startWalk(story, given)
  for (const event of assessed) if (event.type === 'assess') walk.assessed = event.category
  return choices.every((choice) => advance(story, walk, { type: 'choose', choice }))
}
