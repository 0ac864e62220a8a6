import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'
import { decodeGraph, GraphError } from '../../core/graph/codec.ts'
import type { StoryGraph } from '../../core/graph/storyGraph.ts'
import type { CompiledStory } from '../../core/story/compiled.ts'
import type { Graphs } from '../../ink/compile/graphs.ts'
import { hashOf } from '../../ink/compile/hashOf.ts'
import { keptFile } from './keptFile.ts'
import { proveApart, provingProgram } from './proveApart.ts'
import { sourcesOf } from './sourcesOf.ts'

/** A story of a hundred choices takes some hundred megabytes while it is proved. */
const mostAtOnce = 4

/**
 * Story graphs by proof, kept in a folder by the hash of the story and of every source that proves: the same name never
 * holds another graph, and nothing is proved twice.
 */
export function provedGraphs(folder: string, say: (sentence: string) => void): Graphs {
  const wanted = new Map<string, Promise<Uint8Array>>()
  const turn = turns(Math.min(mostAtOnce, availableParallelism()))

  const nameOf = graphNames()
  const make = (story: CompiledStory, signal?: AbortSignal) =>
    keptFile(join(folder, nameOf(story)), isGraph, () =>
      turn(() => {
        signal?.throwIfAborted()
        say(`Proving stories/${story.scenario} …`)
        return proveApart(story, signal)
      }),
    )
  return {
    fileOf: (story) => `stories/${nameOf(story)}`,
    bytesOf(story, signal) {
      const name = nameOf(story)
      const begun = wanted.get(name)
      if (begun) return begun
      const making = make(story, signal)
      const forget = () => void (wanted.get(name) === making && wanted.delete(name))
      wanted.set(name, making)
      making.catch(forget)
      signal?.addEventListener('abort', forget)
      return making
    },
  }
}

/** Names of graphs: the story's and its sources' hash in them. */
function graphNames(): (story: CompiledStory) => string {
  let source: string | undefined
  return (story) => {
    source ??= sourceHash()
    return `${story.scenario}.${hashOf([story.story, source])}.graph`
  }
}

/** The graph that lies kept in the folder; undefined where it was not proved yet. Proves nothing. */
export function keptGraph(folder: string, story: CompiledStory): StoryGraph | undefined {
  const file = join(folder, graphNames()(story))
  return existsSync(file) ? decodeGraph(readFileSync(file)) : undefined
}

/** Over all that decides what a graph holds, the story aside. */
function sourceHash(): string {
  const { files, packages } = sourcesOf(provingProgram)
  return hashOf([packages, files.map((file) => [relative(provingProgram, file), readFileSync(file, 'utf8')])])
}

function isGraph(bytes: Uint8Array): boolean {
  try {
    decodeGraph(bytes)
    return true
  } catch (error) {
    if (error instanceof GraphError) return false
    throw error
  }
}

/** Lets so many work at once; the others wait for their turn. */
function turns(atOnce: number) {
  let free = atOnce
  const waiting: (() => void)[] = []
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve))
    else free--
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free++
    }
  }
}
