import { describe, expect, test } from 'vitest'
import { classApp } from './support/classApp.ts'
import { lessonOf } from './support/device.ts'
import { streamOf } from './support/streamOf.ts'

const app = classApp()
const choose = { type: 'choose', at: 0, choice: 'read-ad' }
const types = (entries: readonly { seq: number; type: string }[]) => entries.map(({ seq, type }) => `${seq} ${type}`)

describe('a stream', () => {
  test('says what was, then what comes, to whom it may', async () => {
    const { code, host, screen, seats } = await lessonOf(app.send, { seats: 2 })
    const open = (key = '') => streamOf(app.send, code, key)
    const [hosts, screens, ones, twos] = await Promise.all([host, screen, ...seats].map(({ key }) => open(key)))
    await seats[0]?.post(choose)
    await host.post({ type: 'pause' })
    for (const heard of [hosts, screens, ones, twos]) await heard?.until(({ id }) => id >= 6)
    expect(types(hosts?.entries ?? [])).toEqual(['1 created', '2 joined', '3 joined', '4 start', '5 choose', '6 pause'])
    expect(types(ones?.entries ?? [])).toEqual(['1 created', '2 joined', '4 start', '5 choose', '6 pause'])
    expect(types(twos?.entries ?? [])).toEqual(['1 created', '3 joined', '4 start', '6 pause'])
    expect(types(screens?.entries ?? [])).toEqual(['1 created', '4 start', '6 pause'])
    for (const heard of [hosts, screens, ones, twos]) await heard?.close()
  })

  test('goes on from a cursor: nothing twice, nothing missing', async () => {
    const { code, host, seats } = await lessonOf(app.send)
    await seats[0]?.post(choose)
    const heard = await streamOf(app.send, code, host.key, 2)
    await heard.until(({ id }) => id === 4)
    expect(types(heard.entries)).toEqual(['3 start', '4 choose'])
    await heard.close()
  })

  test('sends a burst as a few pieces', async () => {
    const { code, host, seats } = await lessonOf(app.send, { seats: 60 })
    const heard = await streamOf(app.send, code, host.key)
    await heard.until(({ id }) => id >= 62)
    const before = heard.pieces
    await Promise.all(seats.map((seat) => seat.post(choose)))
    await heard.until(({ entries }) => entries.length === 122)
    expect(heard.pieces - before).toBeLessThan(30)
    expect(heard.entries.map(({ seq }) => seq)).toEqual(heard.entries.map((_, place) => place + 1))
    await heard.close()
  })

  test('tells host and screen in sums who is there, and seats nothing of it', async () => {
    const { code, host, screen, seats } = await lessonOf(app.send, { seats: 2 })
    const watching = await Promise.all([host, screen].map(({ key }) => streamOf(app.send, code, key)))
    const one = await streamOf(app.send, code, seats[0]?.key ?? '')
    await seats[1]?.read()
    const here = { streaming: 1, polling: 1 }
    for (const heard of watching) {
      await heard.until(({ tallies }) => JSON.stringify(tallies.at(-1)?.here) === JSON.stringify(here))
      expect(heard.tallies.at(-1)).toEqual({ seats: 2, at: 0, voted: 0, here })
    }
    await one.close()
    await watching[0]?.until(({ tallies }) => tallies.at(-1)?.here?.streaming === 0)
    expect(one.tallies).toEqual([])
    for (const heard of watching) await heard.close()
  })

  test('a reader that does not read holds nobody up and gets everything in the end', async () => {
    const { code, host, seats } = await lessonOf(app.send)
    const answer = await app.send(`/api/sessions/${code}/stream?after=0`, {
      headers: { Authorization: `Bearer ${host.key}` },
    })
    const note = { type: 'unnote', at: 0, cue: 'papers-kept' }
    await Promise.all(Array.from({ length: 1500 }, () => seats[0]?.post(note)))
    const reader = answer.body?.getReader()
    const decoder = new TextDecoder()
    let text = ''
    while (!text.includes('id: 1503')) text += decoder.decode((await reader?.read())?.value, { stream: true })
    const seqs = [...text.matchAll(/"seq":(\d+)/g)].map(([, seq]) => Number(seq))
    expect(seqs).toEqual(Array.from({ length: 1503 }, (_, place) => place + 1))
    await reader?.cancel()
  })

  test('of a seat that opens ever more takes the place of its oldest', async () => {
    const { code, seats } = await lessonOf(app.send)
    const opened = []
    for (let number = 0; number < 8; number++) opened.push(await streamOf(app.send, code, seats[0]?.key ?? ''))
    for (const old of opened.slice(0, 2)) await old.until(({ ended }) => ended)
    await seats[0]?.post(choose)
    for (const young of opened.slice(2)) {
      await young.until(({ id }) => id === 4)
      expect(young.ended).toBe(false)
      await young.close()
    }
  })

  test('of a removed seat ends with its removal, and so do all when the session is deleted', async () => {
    const { code, host, seats } = await lessonOf(app.send, { seats: 2 })
    const [one, two] = await Promise.all(seats.map(({ key }) => streamOf(app.send, code, key)))
    await host.post({ type: 'remove', seat: 1 })
    await one?.until(({ ended }) => ended)
    expect(types(one?.entries ?? []).at(-1)).toBe('5 remove')
    expect(two?.ended).toBe(false)
    await host.ask('DELETE', `/sessions/${code}`)
    await two?.until(({ ended }) => ended)
  })
})
