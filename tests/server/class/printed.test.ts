import { inspect } from 'node:util'
import { afterEach, expect, test, vi } from 'vitest'
import { classApp } from './support/classApp.ts'
import { lessonOf, newKey } from './support/device.ts'

const app = classApp()
const query = (text: string) => app.database.pool().query(text)

afterEach(() => vi.restoreAllMocks())

/** All that goes to standard output and error from here on, errors as Node prints them. */
function printed(): () => string {
  const said: string[] = []
  const hear = (text: unknown) => said.push(typeof text === 'string' ? text : String(text)) > 0
  vi.spyOn(process.stdout, 'write').mockImplementation(hear)
  vi.spyOn(process.stderr, 'write').mockImplementation(hear)
  for (const way of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, way).mockImplementation((...words) => said.push(...words.map((word) => inspect(word))))
  return () => said.join('\n')
}

test('nothing is printed of a lesson: no key, code, name or reason, nor of what is refused', async () => {
  const said = printed()
  const { code, host, seats, join } = await lessonOf(app.send, { seats: 1, names: true })
  await join('Marguerite')
  await seats[0]?.post({ type: 'choose', at: 0, choice: 'read-ad', why: 'A reason of my own.' })
  await seats[0]?.post({ type: 'choose', at: 9, choice: 'nowhere', why: 'A reason of my own.' })
  await seats[0]?.post('{"type":')
  await host.ask('GET', '/sessions/ZZZZZZZZ')
  await app.send(`/api/sessions/${code}`, { headers: { Authorization: `Bearer ${newKey()}` } })
  expect(await host.read()).not.toEqual([])
  expect(said()).toBe('')
})

test('where the database fails in a way that nobody foresaw, that is printed, and nothing of what was sent', async () => {
  const { code, host, seats } = await lessonOf(app.send)
  await query('ALTER TABLE entries ADD CONSTRAINT unforeseen CHECK (false) NOT VALID')
  const said = printed()
  const why = 'A reason of my own.'
  const answer = await seats[0]?.post({ type: 'choose', at: 0, choice: 'read-ad', why })
  const words = said()
  await query('ALTER TABLE entries DROP CONSTRAINT unforeseen')
  expect(answer?.status).toBeGreaterThanOrEqual(500)
  expect(words).toContain('unforeseen')
  for (const secret of [why, code, host.key, seats[0]?.key ?? why]) expect(words).not.toContain(secret)
})
