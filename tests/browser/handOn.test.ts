import { afterAll, beforeAll } from 'vitest'
import { handOverAddress, screenRoute } from '../../src/teach/link/addresses.ts'
import { classDebrief } from '../../src/ui/text/classDebrief.ts'
import { host as hostWords } from '../../src/ui/text/host.ts'
import { text } from '../../src/ui/text.ts'
import { device, newKey } from '../server/class/support/device.ts'
import { farm } from '../support/plays.ts'
import { type ClassServer, classServer } from './support/classServer.ts'
import { shipped } from './support/stories.ts'
import { expect, test } from './support/test.ts'

const words = classDebrief.handOn
let server: ClassServer

beforeAll(async () => {
  server = await classServer()
  await server.start()
})
afterAll(() => server.remove())

test('the host hands the file of a class on, and the room sees it', { timeout: 120_000 }, async ({ visit }) => {
  const here = server.url.replace(/\/\/[^:]+/, '//127.0.0.1')
  const [hostKey, screenKey] = [newKey(), newKey()]
  const send = (path: string, init?: RequestInit) => fetch(`${here}${path}`, init)
  const wishes = { scenario: 'farm', mode: 'together', screenKey }
  const { json } = await device(send, '', hostKey).ask('POST', '/sessions', wishes)
  const { code } = json
  const host = device(send, code, hostKey)
  await host.post({ type: 'start' })
  for (const [at, choice] of farm.careful.split(' ').entries())
    expect((await host.post({ type: 'take', at, choice })).status).toBe(200)

  const { open, context } = await visit({ site: server.url })
  const own = { code, hostKey, screenKey, made: Date.now() }
  const page = await open(handOverAddress('', own).replace(/^.*#/, ''))
  await page.getByRole('navigation').getByRole('link', { name: hostWords.views.keep, exact: true }).click()
  const { title } = shipped('charging').compiled.manifest.scenario
  const card = page.getByRole('region', { name: words.title }).getByRole('region', { name: title })
  await card.getByText(words.says).click()
  await card.getByText(/Halvorsen Farms/).waitFor()
  await card.getByRole('button', { name: words.open(title) }).click()
  await page.locator('.room-code').waitFor()
  const [made] = JSON.parse((await page.evaluate(() => localStorage.getItem('second-look-classes'))) ?? '[]')
  expect(made).toMatchObject({ scenario: 'charging', hostKey })

  const [created] = await device(send, made.code, hostKey).read()
  expect(created).toMatchObject({
    ...{ scenario: 'charging', caseFrom: { id: `class-${code}` } },
    given: { matter: 'farm', voice: 'sound', paper: 'kept', door: 'open', said: 'plain' },
  })
  const wall = await context.newPage()
  await wall.goto(`${server.url}/${screenRoute(made)}`)
  const file = wall.getByRole('region', { name: text.caseFile.title })
  await file.getByText(text.caseFile.ofClass).waitFor()
  await file.getByText(/Halvorsen Farms/).waitFor()
  // A camera reads it: the wall is a page of its own, with what styles it brings along.
  const squares = await wall
    .locator('.qr-paper, .qr-ink')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).fill))
  expect(new Set(squares).size).toBe(2)
})
