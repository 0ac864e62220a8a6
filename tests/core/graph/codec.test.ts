import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sumOf } from '../../../src/core/graph/codec/sumOf.ts'
import { decodeGraph, encodeGraph, GraphError } from '../../../src/core/graph/codec.ts'
import type { StoryGraph } from '../../../src/core/graph/storyGraph.ts'
import { anyGraph } from '../../support/anyGraph.ts'
import { gate } from '../../support/gate.ts'
import { provedGraph } from '../../support/proved.ts'

const graph = provedGraph(gate.compiled)
const bytes = encodeGraph(graph)

/** What decoding says. Anything but a graph or a GraphError fails the test. */
function said(of: Uint8Array): string {
  try {
    return backward(decodeGraph(of)) ? 'leads back' : 'a graph'
  } catch (error) {
    if (error instanceof GraphError) return error.message
    throw error
  }
}

/** Whether some number names nothing, or an edge leads back: no walk could stand that. */
const backward = ({ nodes, choices, showings, inputs }: StoryGraph) =>
  nodes.some(({ offers }, from) =>
    offers.some(
      ({ choice, edges }) =>
        choices[choice] === undefined ||
        edges.some(
          ({ when, shows, to }) =>
            to <= from || !nodes[to] || !showings[shows] || when.some(([input]) => inputs[input] === undefined),
        ),
    ),
  )

/** With the sum put right, as if these bytes had been written so. */
function signed(of: Uint8Array): Uint8Array {
  new DataView(of.buffer).setUint32(5, sumOf(of.subarray(9)))
  return of
}

const damaged = 'The story graph is damaged or was cut short.'

describe('a story graph in bytes', () => {
  it('comes back as it was', () => {
    expect(decodeGraph(bytes)).toEqual(graph)
    const same = (any: StoryGraph) => void expect(decodeGraph(encodeGraph(any))).toStrictEqual(structuredClone(any))
    fc.assert(fc.property(anyGraph, same))
  })

  it('comes back from a part of a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 20)
    larger.set(bytes, 11)
    expect(decodeGraph(larger.subarray(11, 11 + bytes.length))).toEqual(graph)
  })

  it('is the same bytes for the same graph', () => {
    expect(encodeGraph(structuredClone(graph))).toEqual(bytes)
  })
})

describe('bytes that are no graph of ours', () => {
  it.each([
    ['nothing', [], 'This is no story graph.'],
    ['a page', [...new TextEncoder().encode('<!doctype html>')], 'This is no story graph.'],
    ['a newer format', [...bytes.slice(0, 4), 9, 0, 0, 0, 0], /^The story graph has format 9, and this version reads/],
    ['bytes after its end', [...bytes, 0], damaged],
  ])('%s', (_, of, expected) => {
    expect(said(Uint8Array.from(of))).toMatch(expected)
  })

  it('cut short anywhere', () => {
    for (let length = 4; length < bytes.length; length++) expect(said(bytes.slice(0, length))).toBe(damaged)
  })

  it('with a byte changed', () => {
    for (let position = 9; position < bytes.length; position++) {
      const changed = bytes.slice()
      changed[position] = (changed[position] as number) ^ 0x55
      expect(said(changed)).toBe(damaged)
    }
  })

  it('written wrong with a right sum, anywhere and in any way', () => {
    const seen = new Set<string>()
    for (let length = 9; length < bytes.length; length++) seen.add(said(signed(bytes.slice(0, length))))
    expect([...seen]).toEqual([damaged])
    for (let position = 9; position < bytes.length; position++) {
      for (const flip of [1, 2, 4, 8, 16, 32, 64, 128, 255]) {
        const changed = bytes.slice()
        changed[position] = (changed[position] as number) ^ flip
        seen.add(said(signed(changed)))
      }
    }
    expect([...seen].sort()).toEqual([damaged, 'a graph'])
  })

  it('any bytes with a right head', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (body) => {
        expect([damaged, 'a graph']).toContain(said(signed(Uint8Array.from([...bytes.slice(0, 9), ...body]))))
      }),
    )
  })
})

it('numbers that no graph has are not written', () => {
  const [choice] = graph.choices
  const with_ = (minutes: number) => () =>
    encodeGraph({ ...graph, choices: [{ id: 'x', deed: { ...choice?.deed, minutes } }] } as StoryGraph)
  for (const minutes of [-1, 0.5, 2 ** 32, Number.NaN]) expect(with_(minutes)).toThrow(RangeError)
})
