import { describe, expect, test } from 'vitest'
import { classApp } from './support/classApp.ts'
import { lessonOf } from './support/device.ts'

const app = classApp()

const typesOf = (log: readonly { seq: number; type: string }[] = []) => log.map(({ seq, type }) => `${seq} ${type}`)

describe('a log', () => {
  test('is written in order, and seen as the reader may', async () => {
    const { host, screen, seats } = await lessonOf(app.send, { seats: 2 })
    const [one, two] = seats
    const said = { type: 'choose', at: 0, choice: 'read-ad', why: 'It is there.', sure: 70 }
    expect((await one?.post(said))?.json).toEqual({ seq: 5 })
    expect((await two?.post({ type: 'choose', at: 0, choice: 'plan' }))?.json).toEqual({ seq: 6 })
    const all = ['1 created', '2 joined', '3 joined', '4 start', '5 choose', '6 choose']
    expect(typesOf(await host.read())).toEqual(all)
    expect(typesOf(await one?.read())).toEqual(['1 created', '2 joined', '4 start', '5 choose'])
    expect(typesOf(await two?.read(4))).toEqual(['6 choose'])
    expect(typesOf(await screen.read())).toEqual(['1 created', '4 start'])
    expect(JSON.stringify(await host.read())).not.toContain('It is there.')
  })

  test('is read in parts of at most 500, hidden entries counted', async () => {
    const { code, host, seats } = await lessonOf(app.send, { seats: 2, mode: 'each' })
    const [one, two] = seats
    const note = { type: 'unnote', at: 0, cue: 'papers-kept' }
    await Promise.all(Array.from({ length: 600 }, () => one?.post(note)))
    const first = await host.ask('GET', `/sessions/${code}/events?after=0`)
    expect([first.json.events.length, first.json.next]).toEqual([500, 500])
    expect(first.json.tally).toMatchObject({ seats: 2, here: { streaming: 0, polling: 0 } })
    expect(await host.read()).toHaveLength(604)
    const hidden = await two?.ask('GET', `/sessions/${code}/events?after=10`)
    expect(hidden?.json).toEqual({ events: [], next: 510 })
    expect((await host.ask('GET', `/sessions/${code}/events?after=0`)).json.tally.here.polling).toBe(1)
    const beyond = await host.ask('GET', `/sessions/${code}/events?after=9999`)
    expect(beyond.json).toMatchObject({ events: [], next: 9999 })
  })

  test.each(['x', '-1', '1.5', '99999999999'])('is not read after %s', async (after) => {
    const { code, host } = await lessonOf(app.send)
    expect((await host.ask('GET', `/sessions/${code}/events?after=${after}`)).status).toBe(400)
  })
})

describe('what is sent', () => {
  test.each([
    ['seat', { type: 'start' }, 403, 'role'],
    ['seat', { type: 'choose', at: 0, choice: 'hand-in' }, 409, 'not-offered'],
    ['seat', { type: 'choose', at: 1, choice: 'read-ad' }, 409, 'stale'],
    ['seat', { type: 'vote', at: 0, choice: 'read-ad' }, 409, 'mode'],
    ['seat', { type: 'note', at: 0, cue: 'papers-kept' }, 409, 'not-shown'],
    ['seat', { type: 'choose', at: 0 }, 400, 'malformed'],
    ['seat', { type: 'choose', at: 0, choice: 'read-ad', seat: 2 }, 400, 'malformed'],
    ['seat', { type: 'choose', at: 0, choice: 'read-ad', why: 'x'.repeat(281) }, 400, 'malformed'],
    ['seat', { type: 'joined', name: 'x' }, 400, 'malformed'],
    ['seat', { type: '__proto__' }, 400, 'malformed'],
    ['seat', {}, 400, 'malformed'],
    ['seat', '{"type":', 400, 'bad-json'],
    ['seat', `"${'x'.repeat(70_000)}"`, 413, 'too-large'],
    ['host', { type: 'start' }, 409, 'started'],
    ['host', { type: 'choose', at: 0, choice: 'read-ad' }, 403, 'not-a-player'],
    ['host', { type: 'created' }, 400, 'malformed'],
    ['host', { type: 'remove', seat: 9 }, 409, 'unknown'],
    ['screen', { type: 'pause' }, 403, 'role'],
    ['screen', { type: 'choose', at: 0, choice: 'read-ad' }, 403, 'role'],
  ] as const)('by a %s: %j gives %i %s, and changes nothing', async (role, event, status, code) => {
    const { host, screen, seats } = await lessonOf(app.send)
    const answer = await { host, screen, seat: seats[0] }[role]?.post(event)
    expect([answer?.status, answer?.json.error.code]).toEqual([status, code])
    expect(answer?.json.error.message).toMatch(/^[A-Z].*\.$/)
    expect(await host.read()).toHaveLength(3)
  })

  test('is a vote of the key’s own seat, and of no other', async () => {
    const { code, host, seats } = await lessonOf(app.send, { seats: 3, mode: 'together' })
    for (const [at, choice] of ['read-ad', 'look-locker', 'plan'].entries())
      await host.post({ type: 'take', at, choice })
    const vote = { type: 'vote', at: 3, choice: 'arrest' }
    for (const named of [{ seat: 2 }, { by: 2 }, { seat: 1 }]) {
      const answer = await seats[0]?.post({ ...vote, ...named })
      expect([answer?.status, answer?.json.error.code]).toEqual([400, 'malformed'])
    }
    const { tally } = (await host.ask('GET', `/sessions/${code}/events?after=0`)).json
    expect(tally.voted).toBe(0)
    expect((await seats[0]?.post(vote))?.status).toBe(200)
    expect((await seats[1]?.post({ ...vote, choice: 'say-so' }))?.status).toBe(200)
    const votesOf = async (place: number) =>
      ((await seats[place]?.read()) ?? []).flatMap((entry) =>
        entry.type === 'vote' ? [`${entry.by} ${entry.choice}`] : [],
      )
    expect([await votesOf(0), await votesOf(1), await votesOf(2)]).toEqual([['1 arrest'], ['2 say-so'], []])
  })

  test('after the end is refused, and can still be read', async () => {
    const { host, seats } = await lessonOf(app.send)
    await host.post({ type: 'end' })
    const late = await seats[0]?.post({ type: 'choose', at: 0, choice: 'read-ad' })
    expect([late?.status, late?.json.error.code]).toEqual([410, 'ended'])
    expect(typesOf(await seats[0]?.read())).toContain('4 end')
  })
})

describe('the same request again', () => {
  const choice = { type: 'choose', at: 0, choice: 'read-ad' }

  test('gets the same answer, written in any order; another one with its key gets 422', async () => {
    const { host, seats } = await lessonOf(app.send)
    const [seat] = seats
    const first = await seat?.post(choice, 'once')
    expect((await seat?.post({ choice: 'read-ad', type: 'choose', at: 0 }, 'once'))?.json).toEqual(first?.json)
    expect((await seat?.post({ ...choice, choice: 'plan' }, 'once'))?.json.error.code).toBe('other-body')
    expect((await host.post({ type: 'pause' }, 'once')).json).toEqual({ seq: 5 })
    expect(await host.read()).toHaveLength(5)
  })

  test('many times at once is written once', async () => {
    const { host, seats } = await lessonOf(app.send)
    const answers = await Promise.all(Array.from({ length: 20 }, () => seats[0]?.post(choice, 'burst')))
    expect(new Set(answers.map((answer) => JSON.stringify(answer?.json)))).toEqual(new Set(['{"seq":4}']))
    expect(await host.read()).toHaveLength(4)
  })

  test('is refused again, though it would be taken by now: who was told no is not surprised', async () => {
    const { host, seats } = await lessonOf(app.send)
    await host.post({ type: 'pause' })
    const no = await seats[0]?.post(choice, 'late')
    await host.post({ type: 'resume' })
    expect((await seats[0]?.post(choice, 'late'))?.json).toEqual(no?.json)
    expect((await seats[0]?.post(choice, 'anew'))?.status).toBe(200)
  })

  test('replayed whole and in another order, nothing is there twice', async () => {
    const { host, seats } = await lessonOf(app.send)
    const [seat] = seats
    const way = ['read-ad', 'look-locker', 'plan', 'say-so'].map((choice, at) => ({ type: 'choose', at, choice }))
    for (const [at, event] of way.entries()) await seat?.post(event, `way-${at}`)
    const before = await host.read()
    const replayed = await Promise.all(
      [...way.entries()].reverse().map(([at, event]) => seat?.post(event, `way-${at}`)),
    )
    expect(replayed.map((answer) => answer?.json.seq)).toEqual([7, 6, 5, 4])
    const stale = await Promise.all(way.map((event) => seat?.post(event)))
    expect(stale.map((answer) => answer?.json.error.code)).toEqual(Array(4).fill('stale'))
    expect(await host.read()).toEqual(before)
  })

  test.each(['', 'a b', 'x'.repeat(129)])('needs an Idempotency-Key that is one, not %j', async (idem) => {
    const { seats } = await lessonOf(app.send)
    expect((await seats[0]?.post(choice, idem))?.status).toBe(400)
  })

  test('without an Idempotency-Key is another request', async () => {
    const { code, host } = await lessonOf(app.send)
    for (let times = 0; times < 2; times++) await host.ask('POST', `/sessions/${code}/events`, { type: 'lock' })
    expect(await host.read()).toHaveLength(5)
  })
})

test('choices of forty seats at once keep the order of each seat', async () => {
  const { host, seats } = await lessonOf(app.send, { seats: 40 })
  const way = ['read-ad', 'look-locker', 'ask-ben', 'say-so']
  await Promise.all(
    seats.map(async (seat) => {
      for (const [at, choice] of way.entries())
        expect((await seat.post({ type: 'choose', at, choice })).status).toBe(200)
    }),
  )
  const log = await host.read()
  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, place) => place + 1))
  for (const [place] of seats.entries()) {
    const mine = log.filter(({ type, by }) => type === 'choose' && by === place + 1)
    expect(mine.map((entry) => entry.type === 'choose' && entry.choice)).toEqual(way)
  }
})
