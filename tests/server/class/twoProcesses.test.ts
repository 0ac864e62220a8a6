import { describe, expect, test } from 'vitest'
import { openTeaching } from '../../../src/server/database/openTeaching.ts'
import { classApp } from './support/classApp.ts'
import { device, lessonOf } from './support/device.ts'
import { streamOf } from './support/streamOf.ts'
import { untilReady } from './support/untilReady.ts'

const app = classApp()
const choose = (at: number, choice: string) => ({ type: 'choose', at, choice })

/** A session with seats, seen from two processes: `here` made it. */
async function inTwo(seats: number) {
  const { send } = await app.another()
  const here = await lessonOf(app.send, { seats })
  const there = (key: string) => device(send, here.code, key)
  return { send, here, host: there(here.host.key), seats: here.seats.map(({ key }) => there(key)) }
}

describe('two processes on one database', () => {
  test('write one log, in one order, with nothing lost', async () => {
    const { here, host, seats } = await inTwo(20)
    const way = ['read-ad', 'look-locker', 'ask-ben', 'say-so']
    const answered: string[] = []
    await Promise.all(
      here.seats.map(async (seat, place) => {
        const other = seats[place]
        for (const [at, choice] of way.entries()) {
          const answer = await ((place + at) % 2 === 0 ? seat : other)?.post(choose(at, choice))
          expect(answer?.status).toBe(200)
          answered.push(`${answer?.json.seq} ${place + 1} ${choice}`)
        }
      }),
    )
    const last = 22 + answered.length
    const [one = [], two] = await Promise.all([here.host, host].map(({ readTo }) => readTo(last)))
    expect(one).toEqual(two)
    expect(one.map(({ seq }) => seq)).toEqual(one.map((_, place) => place + 1))
    const written = one.flatMap((entry) =>
      entry.type === 'choose' ? [`${entry.seq} ${entry.by} ${entry.choice}`] : [],
    )
    expect(written.sort()).toEqual(answered.sort())
  })

  test('tell each other what is new', async () => {
    const { send, here } = await inTwo(1)
    const heard = await streamOf(send, here.code, here.host.key)
    await heard.until(({ id }) => id === 3)
    await here.seats[0]?.post(choose(0, 'plan'))
    await heard.until(({ id }) => id === 4)
    expect(heard.entries.at(-1)).toMatchObject({ type: 'choose', choice: 'plan', by: 1 })
    await heard.close()
  })

  test('give the same answer to the same request', async () => {
    const { here, seats } = await inTwo(1)
    await seats[0]?.post({ type: 'guess', at: 0, category: 'labor', confidence: 5 })
    const first = await here.seats[0]?.post(choose(0, 'plan'), 'once')
    expect((await seats[0]?.post(choose(0, 'plan'), 'once'))?.json).toEqual(first?.json)
    expect((await seats[0]?.post(choose(0, 'read-ad'), 'once'))?.status).toBe(422)
  })

  test('take one of two choices for a turn', async () => {
    const { here, seats } = await inTwo(1)
    const answers = await Promise.all([
      here.seats[0]?.post(choose(0, 'read-ad')),
      seats[0]?.post(choose(0, 'look-locker')),
    ])
    expect(answers.map((answer) => answer?.json.seq ?? answer?.json.error.code).sort()).toEqual([4, 'stale'])
    expect(await here.host.readTo(4)).toHaveLength(4)
  })

  test('know at once what the host did through the other', async () => {
    const { here, seats } = await inTwo(2)
    await seats[1]?.post(choose(0, 'plan'))
    await here.host.post({ type: 'pause' })
    const paused = await seats[0]?.post(choose(0, 'plan'))
    await here.host.post({ type: 'resume' })
    const resumed = await seats[0]?.post(choose(0, 'plan'))
    expect([paused?.json.error?.code, resumed?.status]).toEqual(['paused', 200])
  })

  test('count votes that came through the other when they are revealed', async () => {
    const { send } = await app.another()
    const here = await lessonOf(app.send, { seats: 6, mode: 'together' })
    for (const [at, choice] of ['read-ad', 'look-locker', 'plan'].entries())
      await here.host.post({ type: 'take', at, choice })
    const voting = here.seats.map(({ key }, place) =>
      device(place % 2 === 0 ? app.send : send, here.code, key).post({ type: 'vote', at: 3, choice: 'say-so' }),
    )
    expect((await Promise.all(voting)).map(({ status }) => status)).toEqual(Array(6).fill(200))
    const { json } = await device(send, here.code, here.host.key).post({ type: 'reveal', at: 3 })
    expect((await here.host.readTo(json.seq)).at(-1)).toMatchObject({
      type: 'reveal',
      split: { 'say-so': 6, arrest: 0 },
    })
  })

  test('forget a session that the other deleted', async () => {
    const { send, here, host } = await inTwo(1)
    const heard = await streamOf(send, here.code, here.host.key)
    await here.host.ask('DELETE', `/sessions/${here.code}`)
    await heard.until(({ ended }) => ended)
    expect((await host.post({ type: 'pause' })).status).toBe(404)
  })
})

test('DATABASE_URL is used, and one that nobody answers at says so', async () => {
  const { host, port, user, password, database } = app.database.pool().options
  const url = `postgres://${user}:${password}@${host}:${port}/${database}`
  const opened = openTeaching({ DATABASE_URL: url }, '/nowhere')
  await untilReady(opened)
  expect((await opened.pool().query('SELECT count(*)::int AS count FROM sessions')).rows[0].count).toBeGreaterThan(0)
  await opened.close()
  const missing = openTeaching({ DATABASE_URL: 'postgres://127.0.0.1:1/none' }, '/nowhere')
  expect(missing.standing().teaching).toBe('starting')
  expect(() => missing.pool()).toThrow()
  await missing.close()
})
