import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { decodeGraph } from '../../../src/core/graph/codec.ts'
import type { CompiledStory } from '../../../src/core/story/compiled.ts'
import { compileStory } from '../../../src/ink/compile/compileStory.ts'
import { scenarioIds, storiesFolder } from '../../../src/ink/compile/discover.ts'
import { provedGraphs } from '../../../src/proof/ship/provedGraphs.ts'
import { encode } from '../../../src/server/encoding.ts'
import { copyOf } from '../../support/fixture.ts'
import { gate } from '../../support/gate.ts'
import { provedGraph } from '../../support/proved.ts'
import { shippedGraphs } from '../../support/shippedGraph.ts'

const folder = mkdtempSync(join(tmpdir(), 'second-look-graphs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const said: string[] = []
const graphs = provedGraphs(folder, (sentence) => said.push(sentence))

describe('a graph that is shipped', () => {
  it('is what proving gives, and proved once', async () => {
    const [bytes] = await Promise.all([graphs.bytesOf(gate.compiled), graphs.bytesOf(gate.compiled)])
    expect(decodeGraph(bytes)).toEqual(provedGraph(gate.compiled))
    await provedGraphs(folder, (sentence) => said.push(sentence)).bytesOf(gate.compiled)
    expect(said).toEqual(['Proving stories/gate …'])
  })

  it('has a file named for the story and for what proves, the same everywhere', () => {
    const file = graphs.fileOf(gate.compiled)
    expect(file).toMatch(/^stories\/gate\.[0-9a-f]{16}\.graph$/)
    expect(provedGraphs('elsewhere', () => undefined).fileOf(gate.compiled)).toBe(file)
    const edited = compileStory(copyOf('gate', ['end.ink', 'The form has six', 'The form has 6']))
    expect(graphs.fileOf(edited)).not.toBe(file)
  })

  it('is refused with story and reason where the story never ends', async () => {
    const wait = '+ (wait_on) [Wait.]\n    -> report\n'
    const endless = copyOf('gate', ['end.ink', '* (hand_in)', `${wait}* (hand_in)`])
    const why = 'stories/gate has no story graph: the story leads back to where it was'
    await expect(graphs.bytesOf(compileStory(endless))).rejects.toThrow(why)
    expect(readdirSync(folder).filter((name) => !name.endsWith('.graph'))).toEqual([])
  })

  it('is given up where nobody wants it any more', async () => {
    const story: CompiledStory = { ...gate.compiled, story: 'another' }
    const stop = new AbortController()
    const making = graphs.bytesOf(story, stop.signal)
    stop.abort()
    await expect(making).rejects.toThrow()
    expect(decodeGraph(await graphs.bytesOf(story)).story).toBe('another')
  })
})

it.each(scenarioIds(storiesFolder))('%s ships in under 70 kB', { timeout: 300_000 }, async (id) => {
  const bytes = await shippedGraphs.bytesOf(compileStory(join(storiesFolder, id)))
  expect((await encode(bytes, 'gzip')).length).toBeLessThan(70_000)
})
