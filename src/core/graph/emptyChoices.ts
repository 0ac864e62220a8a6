import type { Deed } from '../story/deed.ts'
import { bitOf, liveInputs } from './live.ts'
import type { GraphOffer, StoryGraph } from './storyGraph.ts'

/**
 * Choices that decide nothing: wherever one is on offer there is another after which the same state, score and later lines
 * follow. Only what is said in answer to it may differ, and that shows no cue.
 */
export function emptyChoices(graph: StoryGraph, reached: ReadonlySet<number>): string[] {
  const { nodes, choices, inputs, showings } = graph
  const live = liveInputs(graph)
  const late = bitOf(inputs, ({ kind }) => kind === 'late')
  const effectOf = ({ choice, edges }: GraphOffer): string => {
    const timed = edges.some(
      ({ when, to }) => ((live[to] as number) & late) !== 0 || when.some(([input]) => ((late >>> input) & 1) !== 0),
    )
    const leads = edges.map(({ when, to, shows }) =>
      JSON.stringify([[...when].sort(byInput), to, showings[shows]?.cues]),
    )
    return JSON.stringify([doneBy(choices[choice]?.deed, timed), leads.sort()])
  }
  const decides = new Set<number>()
  const offered = new Set<number>()
  for (const node of reached) {
    const { offers = [] } = nodes[node] ?? {}
    const effects = offers.map(effectOf)
    for (const [position, { choice }] of offers.entries()) {
      offered.add(choice)
      const same = effects.filter((effect) => effect === effects[position])
      if (same.length === 1) decides.add(choice)
    }
  }
  return [...offered].filter((choice) => !decides.has(choice)).map((choice) => choices[choice]?.id ?? '')
}

const byInput = ([left]: readonly [number, number], [right]: readonly [number, number]) => left - right

/** What a choice does to the model and the score; its minutes only while a clock still matters. */
const doneBy = (deed: Deed | undefined, timed: boolean) =>
  deed && [deed.treatments, deed.events, timed && [deed.minutes, deed.clock]]
