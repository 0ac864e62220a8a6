import type { Deed, Treatment } from '../../story/deed.ts'
import type { GraphChoice, GraphInput, Showing, StoryGraph } from '../storyGraph.ts'
import { type Form, flag, list, optional, pair, record, signed, text, whole, word } from './form.ts'
import { damaged } from './graphError.ts'

/** What edges look at, in order. Most offers of a story share a few of these. */
export type Split = readonly (readonly (readonly [input: number, value: number])[])[]

/** An offer without where it leads: so seen, offers of many nodes are the same. */
export interface Shape {
  readonly choice: number
  /** Number of the split. */
  readonly split: number
  /** By edge, the number of the showing. */
  readonly shows: readonly number[]
}

/** Nodes and offers by columns: in each stand numbers of one kind, which repeat. */
export interface Columns {
  /** By node, its ending: 0 for none, else 1 + its number in `names`. */
  readonly endings: readonly number[]
  readonly names: readonly string[]
  /** By node, how many offers it has. */
  readonly counts: readonly number[]
  /** By node and offer: 0 for an offer not met before, else how far back it was met first, in new offers. */
  readonly offers: readonly number[]
  /** By new offer, its shape. */
  readonly shapes: readonly number[]
  /** By new offer and edge, where it leads, from where the one before it leads; the first from its node. */
  readonly leads: readonly number[]
}

/** A story graph as it is written: everything that repeats is there once, and numbered. */
export interface Packed extends Pick<StoryGraph, 'scenario' | 'story' | 'inputs' | 'choices' | 'showings'> {
  readonly splits: readonly Split[]
  readonly shapes: readonly Shape[]
  readonly columns: Columns
  readonly roots: readonly {
    readonly given: readonly (readonly [name: string, value: string])[]
    readonly split: Split
    readonly shows: readonly number[]
    readonly leads: readonly number[]
  }[]
}

const deed = record<Deed>({
  treatments: list(record<Treatment>({ approach: word(), person: text })),
  events: list(word()),
  minutes: whole,
  clock: optional(text),
  thing: optional(text),
})

const showing = record<Showing>({
  lines: list(text),
  cues: list(text),
  words: whole,
  chapter: optional(text),
  place: optional(text),
  part: optional(word()),
  decisive: flag,
})

const anyInput = record<{ readonly kind: string; readonly person?: string }>({ kind: text, person: optional(text) })

const input: Form<GraphInput> = {
  write: (to, value) => anyInput.write(to, value),
  read(from) {
    const { kind, person } = anyInput.read(from)
    if (kind === 'band' && person !== undefined) return { kind, person }
    if ((kind === 'late' || kind === 'assessed') && person === undefined) return { kind }
    throw damaged()
  },
}

const split = list(list(pair(whole, whole)))

export const packed = record<Packed>({
  scenario: text,
  story: text,
  inputs: list(input),
  choices: list(record<GraphChoice>({ id: text, deed })),
  showings: list(showing),
  splits: list(split),
  shapes: list(record<Shape>({ choice: whole, split: whole, shows: list(whole) })),
  columns: record<Columns>({
    endings: list(whole),
    names: list(text),
    counts: list(whole),
    offers: list(whole),
    shapes: list(whole),
    leads: list(signed),
  }),
  roots: list(
    record<Packed['roots'][number]>({
      given: list(pair(text, text)),
      split,
      shows: list(whole),
      leads: list(whole),
    }),
  ),
})
