import { decodeGraph, GraphError } from '../../core/graph/codec.ts'
import { type EndingsAhead, endingsAhead } from '../../core/graph/endings.ts'
import { mapOf } from '../../core/graph/map/mapOf.ts'
import type { StoryMap } from '../../core/graph/map/storyMap.ts'
import type { StoryGraph } from '../../core/graph/storyGraph.ts'
import { type GraphValues, graphValues } from '../../core/graph/values/graphValues.ts'
import type { Manifest } from '../../core/manifest/manifest.ts'
import { ValuesError, type Wanted } from './question.ts'

/** A story graph at hand, with what was computed from it once. */
export interface OpenGraph {
  readonly graph: StoryGraph
  readonly manifest: Manifest
  readonly endings: EndingsAhead
  /** Computed at the first call. Throws TooManyStates. */
  readonly values: () => GraphValues
  /** Drawn up at the first call. */
  readonly map: () => StoryMap
}

/** Fetches and decodes the graph of a story. Rejects with a ValuesError. */
export async function openGraph({ url, story, manifest }: Wanted): Promise<OpenGraph> {
  const graph = decode(await fetchBytes(url))
  if (graph.story !== story)
    throw new ValuesError('another-story', `The story graph is of ${graph.story}, not of ${story}.`)
  let values: GraphValues | undefined
  let map: StoryMap | undefined
  return {
    graph,
    manifest,
    endings: endingsAhead(graph),
    values: () => {
      values ??= graphValues(graph, manifest)
      return values
    },
    map: () => {
      map ??= mapOf(graph, manifest)
      return map
    },
  }
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url).catch(() => undefined)
  if (response?.ok) return new Uint8Array(await response.arrayBuffer().catch(() => missing(url, 'broken off')))
  if (response?.status === 503) throw new ValuesError('later', 'The story graph is still being made.')
  return missing(url, response?.status ?? 'no answer')
}

function missing(url: string, why: string | number): never {
  throw new ValuesError('missing', `${url}: ${why}`)
}

function decode(bytes: Uint8Array): StoryGraph {
  try {
    return decodeGraph(bytes)
  } catch (error) {
    if (error instanceof GraphError) throw new ValuesError('damaged', error.message)
    throw error
  }
}
