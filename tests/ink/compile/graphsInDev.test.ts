import type { ServerResponse } from 'node:http'
import { expect, it } from 'vitest'
import type { CompiledStory } from '../../../src/core/story/compiled.ts'
import type { Graphs } from '../../../src/ink/compile/graphs.ts'
import { graphsInDev } from '../../../src/ink/compile/graphsInDev.ts'

const story = (hash: string) => ({ scenario: 'gate', story: hash }) as CompiledStory

/** Graphs that come when the test says so. */
function slowGraphs() {
  const waiting = new Map<string, { resolve: (bytes: Uint8Array) => void; reject: (why: Error) => void }>()
  const graphs: Graphs = {
    fileOf: ({ story: hash }) => `stories/gate.${hash}.graph`,
    bytesOf: ({ story: hash }, signal) =>
      new Promise((resolve, reject) => {
        waiting.set(hash, { resolve, reject })
        signal?.addEventListener('abort', () => reject(new Error('given up')))
      }),
  }
  return { graphs, waiting }
}

/** What is answered for a file, in a few words. */
function asked(inDev: ReturnType<typeof graphsInDev>, file: string): string {
  const said: string[] = []
  const response = {
    writeHead: (status: number) => ({ end: (bytes?: Uint8Array) => void said.push(`${status} ${bytes ?? ''}`.trim()) }),
  }
  inDev.answer(file, response as unknown as ServerResponse, () => void said.push('not ours'))
  return said.join()
}

const settled = () => new Promise((resolve) => setTimeout(resolve))

it('answers later, then with the graph; the story before is given up', async () => {
  const { graphs, waiting } = slowGraphs()
  const warnings: string[] = []
  const inDev = graphsInDev(graphs, (sentence) => warnings.push(sentence))
  inDev.begin(story('one'))
  expect(asked(inDev, 'stories/gate.one.graph')).toBe('503')
  inDev.begin(story('two'))
  await settled()
  expect(asked(inDev, 'stories/gate.one.graph')).toBe('not ours')
  waiting.get('two')?.resolve(Uint8Array.of(7))
  await settled()
  expect(asked(inDev, 'stories/gate.two.graph')).toBe('200 7')
  expect(warnings).toEqual([])
})

it('warns of a story that has none, and goes on', async () => {
  const { graphs, waiting } = slowGraphs()
  const warnings: string[] = []
  const inDev = graphsInDev(graphs, (sentence) => warnings.push(sentence))
  inDev.begin(story('one'))
  waiting.get('one')?.reject(new Error('stories/gate has no story graph: not closed'))
  await settled()
  expect(warnings).toEqual(['stories/gate has no story graph: not closed'])
  expect(asked(inDev, 'stories/gate.one.graph')).toBe('not ours')
  inDev.begin(story('one'))
  inDev.stop()
  await settled()
  expect(warnings).toHaveLength(1)
})
