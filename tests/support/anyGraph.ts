import fc from 'fast-check'
import { approaches } from '../../src/core/catalogue/approach.ts'
import { events } from '../../src/core/catalogue/event.ts'
import { parts } from '../../src/core/catalogue/stage.ts'
import type { GraphInput, GraphNode, Showing, StoryGraph } from '../../src/core/graph/storyGraph.ts'
import type { Deed } from '../../src/core/story/deed.ts'

const keysOf = <Key extends string>(things: Readonly<Record<Key, unknown>>) => Object.keys(things) as Key[]
const id = fc.string({ unit: 'grapheme', maxLength: 6 })
const whole = fc.oneof(fc.nat(200), fc.nat(2 ** 31 - 1))

const input: fc.Arbitrary<GraphInput> = fc.oneof(
  fc.record({ kind: fc.constant('band' as const), person: id }),
  fc.constant({ kind: 'late' as const }),
  fc.constant({ kind: 'assessed' as const }),
)

const deed = fc.record(
  {
    treatments: fc.array(fc.record({ approach: fc.constantFrom(...keysOf(approaches)), person: id }), { maxLength: 3 }),
    events: fc.array(fc.constantFrom(...keysOf(events)), { maxLength: 3 }),
    minutes: whole,
    clock: id,
    thing: id,
  },
  { requiredKeys: ['treatments', 'events', 'minutes'] },
) as fc.Arbitrary<Deed>

const showing = fc.record(
  {
    lines: fc.array(id),
    cues: fc.array(id, { maxLength: 3 }),
    words: whole,
    chapter: id,
    place: id,
    part: fc.constantFrom(...parts),
    decisive: fc.boolean(),
  },
  { requiredKeys: ['lines', 'cues', 'words', 'decisive'] },
) as fc.Arbitrary<Showing>

interface Sizes {
  readonly inputs: number
  readonly choices: number
  readonly showings: number
  readonly nodes: number
}

const below = (limit: number, from = 0) => fc.integer({ min: from, max: limit - 1 })

/** Edges that lead beyond a node; none where there is nothing to look at, to show or to reach. */
const edges = ({ inputs, showings, nodes }: Sizes, from: number) =>
  showings === 0 || from + 1 >= nodes
    ? fc.constant([])
    : fc.array(
        fc.record({
          when: inputs === 0 ? fc.constant([]) : fc.array(fc.tuple(below(inputs), fc.nat(7)), { maxLength: 3 }),
          shows: below(showings),
          to: below(nodes, from + 1),
        }),
        { maxLength: 4 },
      )

const node = (sizes: Sizes, from: number): fc.Arbitrary<GraphNode> => {
  const offers =
    sizes.choices === 0
      ? fc.constant([])
      : fc.array(fc.record({ choice: below(sizes.choices), edges: edges(sizes, from) }), { maxLength: 3 })
  return fc.oneof(fc.record({ offers }), fc.record({ ending: id, offers }))
}

/** Any story graph as far as its type and its order go; no story need have it. */
export const anyGraph: fc.Arbitrary<StoryGraph> = fc
  .record({
    scenario: id,
    story: id,
    inputs: fc.array(input, { maxLength: 4 }),
    choices: fc.array(fc.record({ id, deed }), { maxLength: 5 }),
    showings: fc.array(showing, { maxLength: 5 }),
    nodes: fc.nat(12),
  })
  .chain(({ nodes, ...tables }) => {
    const { inputs, choices, showings } = tables
    const sizes = { inputs: inputs.length, choices: choices.length, showings: showings.length, nodes }
    return fc.record({
      ...Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, fc.constant(table)])),
      nodes: fc.tuple(...Array.from({ length: nodes }, (_, number) => node(sizes, number))),
      roots: fc.array(fc.record({ given: fc.dictionary(id, id), edges: edges(sizes, -1) }), { maxLength: 3 }),
    }) as unknown as fc.Arbitrary<StoryGraph>
  })
