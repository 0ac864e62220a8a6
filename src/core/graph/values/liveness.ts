import type { StoryGraph } from '../storyGraph.ts'

/** What the steps that can still come look at, by node; persons as bits of a number, in the order of the inputs. */
export interface Live {
  /** Persons whose band is still read. */
  readonly read: Uint32Array
  /** Persons who are still treated, or read. */
  readonly treated: Uint32Array
  readonly assessed: Uint8Array
  /** Story minutes that can still run before the last look at the clock, and one more; 0 where nobody looks. */
  readonly minutes: Uint16Array
}

/** Backward over the graph: an input is live at a node if some way from it looks at it before it is set anew. */
export function liveOf({ nodes, inputs, choices }: StoryGraph, persons: readonly string[]): Live {
  const read = new Uint32Array(nodes.length)
  const treated = new Uint32Array(nodes.length)
  const assessed = new Uint8Array(nodes.length)
  const minutes = new Uint16Array(nodes.length)
  const treatedBy = choices.map(({ deed }) =>
    deed.treatments.reduce((bits, { person }) => bits | bitOf(persons, person), 0),
  )
  const looks = inputs.map((input) => (input.kind === 'band' ? bitOf(persons, input.person) : 0))
  for (let node = nodes.length - 1; node >= 0; node--) {
    for (const { choice, edges } of nodes[node]?.offers ?? []) {
      const deed = choices[choice]?.deed
      let spent = 0
      for (const { when, to } of edges) {
        for (const [input] of when) {
          read[node] = (read[node] as number) | (looks[input] as number)
          if (inputs[input]?.kind === 'assessed') assessed[node] = 1
          if (inputs[input]?.kind === 'late') spent = Math.max(spent, 1)
        }
        read[node] = (read[node] as number) | (read[to] as number)
        treated[node] = (treated[node] as number) | (treated[to] as number)
        assessed[node] = (assessed[node] as number) | (assessed[to] as number)
        spent = Math.max(spent, minutes[to] as number)
      }
      treated[node] = (treated[node] as number) | (treatedBy[choice] as number)
      if (spent > 0 && deed?.clock === undefined)
        minutes[node] = Math.max(minutes[node] as number, spent + (deed?.minutes ?? 0))
    }
    treated[node] = (treated[node] as number) | (read[node] as number)
  }
  return { read, treated, assessed, minutes }
}

const bitOf = (persons: readonly string[], person: string): number => {
  const at = persons.indexOf(person)
  return at < 0 ? 0 : 1 << at
}
