import { expect, test } from 'vitest'
import { lessonOf } from './support/device.ts'
import { serverProcess } from './support/serverProcess.ts'
import { streamOf } from './support/streamOf.ts'

test('the real server: a phone that goes is noticed, and SIGTERM ends streams and all', async () => {
  const server = await serverProcess()
  const before = await server.start()
  expect(before, 'it answers before its database is there').toBe('starting')
  const { code, host, seats } = await lessonOf(server.send, { seats: 2 })
  const gone = new AbortController()
  const leaving = (path: string, init?: RequestInit) => server.send(path, { ...init, signal: gone.signal })
  const hosts = await streamOf(server.send, code, host.key)
  await Promise.all([streamOf(leaving, code, seats[0]?.key ?? ''), streamOf(server.send, code, seats[1]?.key ?? '')])
  const streaming = (number: number) => hosts.until(({ tallies }) => tallies.at(-1)?.here?.streaming === number)
  await streaming(2)
  gone.abort()
  await streaming(1)
  // What is too large is refused, whether it says so or comes in pieces.
  const inPieces = (text: string) => ({ body: new Blob([text]).stream(), duplex: 'half' }) as RequestInit
  const bodies = (text: string): RequestInit[] => [{ body: text }, inPieces(text)]
  const post = (init: RequestInit) =>
    server.send(`/api/sessions/${code}/events`, {
      ...{ method: 'POST', headers: { Authorization: `Bearer ${host.key}` } },
      ...init,
    })
  const statuses = async (text: string) => Promise.all(bodies(text).map(async (init) => (await post(init)).status))
  expect(await statuses('{"type":"nudge"}')).toEqual([200, 200])
  expect(await statuses(`"${'x'.repeat(70_000)}"`)).toEqual([413, 413])
  await seats[0]?.post({ type: 'choose', at: 0, choice: 'plan' })
  await hosts.until(({ entries }) => entries.some(({ type }) => type === 'choose'))
  const began = performance.now()
  expect(await server.stop()).toBe(0)
  await hosts.until(({ ended }) => ended)
  expect(performance.now() - began).toBeLessThan(5000)
}, 40_000)
