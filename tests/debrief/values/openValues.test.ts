import { afterEach, describe, expect, it, vi } from 'vitest'
import { encodeGraph } from '../../../src/core/graph/codec.ts'
import { parseNotation } from '../../../src/core/record/notation.ts'
import { inPage, inWorker, type StartCarrier } from '../../../src/debrief/values/carrier.ts'
import { openValues } from '../../../src/debrief/values/openValues.ts'
import { type Question, ValuesError } from '../../../src/debrief/values/question.ts'
import { everyWalk, type Walk } from '../../support/everyWalk.ts'
import { gate } from '../../support/gate.ts'
import { provedGraph } from '../../support/proved.ts'

const { story, manifest } = gate.compiled
const graph = provedGraph(gate.compiled)
const bytes = encodeGraph(graph)
const wanted = { url: '/stories/gate.graph', story, manifest }
/** A way to one of its two endings. */
const { choices } = everyWalk(graph, manifest).find(({ choices: made }) => made.includes('come-back')) as Walk

afterEach(() => vi.unstubAllGlobals())

/** The network answers so. */
const network = (body: Uint8Array | string | null, status = 200) =>
  vi.stubGlobal('fetch', async () => new Response(body as BodyInit | null, { status }))

const troubleOf = (opening: Promise<unknown>): Promise<string> =>
  opening.then(
    () => 'none',
    (error: Error) => (error instanceof ValuesError ? `${error.trouble}: ${error.message}` : String(error)),
  )

describe('values', () => {
  it('are there once the graph is, and answer by beat', async () => {
    network(bytes)
    const values = await openValues(wanted, [inPage])
    const about = { given: {}, events: choices.map((choice) => ({ type: 'choose', choice }) as const) }
    const endings = await values.ask('endings', about)
    expect(endings).toHaveLength(choices.length + 1)
    expect([...(endings[0] ?? [])].sort()).toEqual(['came-back', 'closed'])
    expect(endings.at(-1)).toEqual(['came-back'])
    values.close()
    await expect(values.ask('endings', about)).rejects.toThrow(ValuesError)
  })

  it('answer each asker, in whatever order', async () => {
    network(bytes)
    const values = await openValues(wanted, [inPage])
    const asked = ['', 'ask-there', 'ask-there offer-water'].map((notation) =>
      values.ask('endings', { given: {}, events: parseNotation(notation) }),
    )
    expect((await Promise.all(asked)).map(({ length }) => length)).toEqual([1, 2, 3])
  })

  it('say so where something else is asked', async () => {
    network(bytes)
    const values = await openValues(wanted, [inPage])
    const about = { given: {}, events: [] }
    await expect(values.ask('weather' as Question, about)).rejects.toMatchObject({ trouble: 'failed' })
  })
})

describe('there are no values, and it is said why', () => {
  it.each([
    ['the build made none', () => undefined, undefined, 'missing: This build has no story graphs.'],
    ['the file is not there', () => network('Not found', 404), wanted.url, 'missing: /stories/gate.graph: 404'],
    [
      'there is no network',
      () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed'))),
      wanted.url,
      'missing: /stories/gate.graph: no answer',
    ],
    ['it is being made', () => network(null, 503), wanted.url, 'later: The story graph is still being made.'],
    [
      'it is of another story',
      () => network(encodeGraph({ ...graph, story: '0123456789abcdef' })),
      wanted.url,
      `another-story: The story graph is of 0123456789abcdef, not of ${story}.`,
    ],
    [
      'it was cut short',
      () => network(bytes.slice(0, 500)),
      wanted.url,
      'damaged: The story graph is damaged or was cut short.',
    ],
    ['it is a page', () => network('<!doctype html>'), wanted.url, 'damaged: This is no story graph.'],
  ])('%s', async (_, prepare, url, expected) => {
    prepare()
    expect(await troubleOf(openValues({ ...wanted, url }, [inPage]))).toBe(expected)
  })
})

describe('without workers', () => {
  const noWorker: StartCarrier = (_onAnswer, onEnd) => {
    setTimeout(onEnd)
    return { send: () => undefined, close: () => undefined }
  }

  it('the page answers: where there are none, and where one does not come up', async () => {
    network(bytes)
    for (const carrier of [inWorker, noWorker]) {
      const values = await openValues(wanted, [carrier, inPage])
      expect(await values.ask('endings', { given: {}, events: [] })).toHaveLength(1)
    }
  })

  it('nobody answers where the page cannot either', async () => {
    expect(await troubleOf(openValues(wanted, [noWorker, noWorker]))).toBe(
      'failed: What computes the values has ended.',
    )
  })

  it('what was fetched in vain is not fetched again by the page', async () => {
    let fetched = 0
    vi.stubGlobal('fetch', async () => {
      fetched++
      return new Response(null, { status: 404 })
    })
    expect(await troubleOf(openValues(wanted, [inPage, inPage]))).toMatch(/^missing/)
    expect(fetched).toBe(1)
  })
})
