import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { encodeGraph } from '../../../src/core/graph/codec.ts'
import { compileStory } from '../../../src/ink/compile/compileStory.ts'
import { copyInto } from '../../support/fixture.ts'
import { provedGraph } from '../../support/proved.ts'
import { classApp } from './support/classApp.ts'
import { device, type Lesson, lessonOf, newKey } from './support/device.ts'

const app = classApp()
const way = ['read-ad', 'look-locker', 'plan', 'say-so', 'ask-eva', 'call-desk', 'hand-in']

/** The gate, going on from the kiln: whether a night was planned there. */
const takes = `given: { planned: [no-plan, plan] }
takes:
  from: [kiln]
  facts:
    planned:
      title: The night
      words: { plan: It was planned., no-plan: It was not planned. }
      rules: [{ is: plan, any: [{ event: safety-planned }] }, { is: no-plan }]
  stock: { one: { title: One, says: A file., facts: { planned: plan } } }
`

beforeAll(() => {
  const source = mkdtempSync(join(app.kiln.site, 'gate-'))
  const compiled = compileStory(
    copyInto(
      source,
      'gate',
      ['scenario.yaml', 'given: {}\n', takes],
      ['gate.ink', 'VAR late = false\n', 'VAR late = false\nVAR planned = "plan"\n'],
    ),
  )
  const stories = join(app.kiln.site, 'stories')
  writeFileSync(join(stories, `gate.${compiled.story}.json`), JSON.stringify(compiled))
  writeFileSync(join(stories, 'gate.fedcba9876543210.graph'), encodeGraph(provedGraph(compiled)))
})

async function takeAll({ host }: Lesson, choices: readonly string[]) {
  for (const [at, choice] of choices.entries())
    expect((await host.post({ type: 'take', at, choice })).json).toEqual({ seq: expect.any(Number) })
}

const open = (key: string, caseFrom: string, more: object = {}) =>
  device(app.send, '', key).ask('POST', '/sessions', {
    ...{ scenario: 'gate', mode: 'together', screenKey: newKey(), caseFrom },
    ...more,
  })

describe('a session that begins with the file of a class', () => {
  test('is given what the server itself reads in that class’s log, and the turns', async () => {
    const lesson = await lessonOf(app.send, { mode: 'together' })
    await takeAll(lesson, way)
    const { status, json } = await open(lesson.host.key, lesson.code, { given: { planned: 'no-plan' } })
    expect([status, json]).toEqual([201, expect.objectContaining({ code: expect.any(String) })])
    const [created] = await device(app.send, json.code, lesson.host.key).read()
    expect(created).toMatchObject({
      ...{ type: 'created', scenario: 'gate', given: { planned: 'plan' } },
      caseFrom: { id: `class-${lesson.code}`, turns: { planned: 2 } },
    })
  })

  test('is not made of a class that has not ended, of each on their own, or of what it does not take', async () => {
    const begun = await lessonOf(app.send, { mode: 'together' })
    await takeAll(begun, way.slice(0, 2))
    const each = await lessonOf(app.send, { mode: 'each' })
    const refused = [
      await open(begun.host.key, begun.code),
      await open(each.host.key, each.code),
      await open(begun.host.key, begun.code, { scenario: 'kiln' }),
    ]
    expect(refused.map(({ status, json }) => `${status} ${json.error.code}`)).toEqual(Array(3).fill('409 no-file'))
    const sentences = refused.map(({ json }) => json.error.message)
    expect(new Set(sentences).size).toBe(3)
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/)
  })

  test('is its host’s alone to open, and says nothing of which codes there are', async () => {
    const lesson = await lessonOf(app.send, { mode: 'together' })
    await takeAll(lesson, way)
    const [seat] = lesson.seats
    const refused = [
      await open(seat?.key ?? '', lesson.code),
      await open(lesson.screen.key, lesson.code),
      await open(newKey(), lesson.code),
      await open(lesson.host.key, 'AAAAAAAA'),
    ]
    const [first] = refused
    expect(first?.status).toBe(409)
    for (const { status, json } of refused) expect([status, json]).toEqual([409, first?.json])
  })
})
