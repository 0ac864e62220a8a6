import type { ApproachId } from '../../catalogue/approach.ts'
import type { Manifest } from '../../manifest/manifest.ts'
import { breaksTrust, startModel } from '../../model/model.ts'
import { weights } from '../../score/weights.ts'
import { scenesOf } from '../scenes.ts'
import type { GraphEdge, StoryGraph } from '../storyGraph.ts'
import { type Live, liveOf } from './liveness.ts'
import { type Standings, standingsFrom } from './standings.ts'

/** The model in whole numbers. Persons stand in the order of the machine's; a person who no longer matters stands at 0. */
export interface Numbers {
  readonly standings: Uint16Array
  minutes: number
  assessed: number
}

/** A story graph made ready to be run in whole numbers, with the model beside it. */
export interface Machine {
  readonly graph: StoryGraph
  readonly manifest: Manifest
  readonly persons: readonly Standings[]
  readonly live: Live
  /** By node, whether the board is handed in there. */
  readonly board: Uint8Array
  readonly start: () => Numbers
  /** Moves the numbers by a choice's own tags; returns the points of cooperation. */
  readonly move: (numbers: Numbers, choice: number) => number
  /** The one edge that holds. */
  readonly edge: (edges: readonly GraphEdge[], numbers: Numbers) => GraphEdge
}

export function machineOf(graph: StoryGraph, manifest: Manifest): Machine {
  const model = startModel(manifest)
  const deeds = graph.choices.map(({ deed }) => deed)
  const breaks = deeds.some(breaksTrust)
  const persons = Object.entries(model.people).map(([person, standing]) => {
    const used = deeds.flatMap(({ treatments }) =>
      treatments.flatMap((treatment): ApproachId[] => (treatment.person === person ? [treatment.approach] : [])),
    )
    return standingsFrom(person, standing, new Set(used), breaks)
  })
  const names = persons.map(({ person }) => person)
  const moves = deeds.map((deed) => ({
    steps: deed.treatments.flatMap(({ approach, person }) => {
      const index = names.indexOf(person)
      const to = persons[index]?.steps.get(approach)
      return to ? [{ index, to, sums: (persons[index] as Standings).sums }] : []
    }),
    held: breaksTrust(deed)
      ? names.flatMap((person, index) =>
          deed.treatments.length === 0 || deed.treatments.some((treatment) => treatment.person === person)
            ? [{ index, to: (persons[index] as Standings).held }]
            : [],
        )
      : [],
    minutes: deed.minutes,
    clock: deed.clock === undefined ? undefined : manifest.scenario.clocks[deed.clock]?.minutes,
  }))
  const looks = graph.inputs.map((input) =>
    input.kind === 'band' ? names.indexOf(input.person) : input.kind === 'late' ? -1 : -2,
  )
  const inputNow = (input: number, { standings, minutes, assessed }: Numbers): number => {
    const look = looks[input] as number
    if (look === -1) return minutes === 0 ? 1 : 0
    return look === -2 ? assessed : ((persons[look] as Standings).bands[standings[look] as number] as number)
  }
  const scenes = scenesOf(graph)
  return {
    graph,
    manifest,
    persons,
    live: liveOf(graph, names),
    board: Uint8Array.from(scenes, ({ part }) => Number(part === 'board')),
    start: () => ({ standings: new Uint16Array(persons.length), minutes: model.minutesLeft, assessed: 0 }),
    move: (numbers, choice) => {
      const { steps, held, minutes, clock } = moves[choice] as (typeof moves)[number]
      const { standings } = numbers
      let fallen = 0
      for (const { index, to, sums } of steps) {
        const before = standings[index] as number
        const after = to[before] as number
        fallen += (sums[before] as number) - (sums[after] as number)
        standings[index] = after
      }
      for (const { index, to } of held) standings[index] = to[standings[index] as number] as number
      numbers.minutes = clock ?? Math.max(0, numbers.minutes - minutes)
      return fallen * weights.barrierStep
    },
    edge: (edges, numbers) => {
      for (const edge of edges) {
        let holds = true
        for (const [input, value] of edge.when) {
          if (inputNow(input, numbers) !== value) {
            holds = false
            break
          }
        }
        if (holds) return edge
      }
      throw new Error('no edge of the story graph holds')
    },
  }
}
