import { describe, expect, test } from 'vitest'
import { rulesHash } from '../../../src/ink/compile/rulesHash.ts'
import { classApp } from './support/classApp.ts'
import { device, lessonOf, newKey } from './support/device.ts'

const app = classApp()

const create = (body: object | string, key = newKey(), idem?: string) =>
  device(app.send, '', key).ask('POST', '/sessions', body, idem)
const wish = (more: object = {}) => ({ scenario: 'kiln', mode: 'each', screenKey: newKey(), ...more })

describe('a session', () => {
  test('is made with the present story, and has a code', async () => {
    const { status, json } = await create(wish({ given: { county: 'weld' }, holds: [1, 1, 2], seed: 7 }))
    expect(status).toBe(201)
    expect(json).toEqual({ code: expect.stringMatching(/^[A-Z2-9]{8}$/), story: expect.any(String), rules: rulesHash })
  })

  test('begins with what it is, and with its holds', async () => {
    const { host } = await lessonOf(app.send, { seats: 0, start: false, holds: [1, 2], given: {} })
    const log = await host.read()
    expect(log.map(({ type }) => type)).toEqual(['created', 'hold', 'hold'])
    expect(log[0]).toMatchObject({ scenario: 'kiln', mode: 'each', given: { county: 'adams' }, names: false })
  })

  test('is made once for the same request, and not for another one with its key', async () => {
    const [key, body] = [newKey(), wish()]
    const twice = await Promise.all([create(body, key, 'k1'), create(body, key, 'k1')])
    expect(twice.map(({ status }) => status)).toEqual([201, 201])
    expect(twice[0]?.json).toEqual(twice[1]?.json)
    expect((await create(body, key, 'k1')).json).toEqual(twice[0]?.json)
    expect((await create({ ...body, mode: 'together' }, key, 'k1')).status).toBe(422)
    expect((await create(body, newKey(), 'k1')).json.code).not.toBe(twice[0]?.json.code)
  })

  test.each([
    [wish({ scenario: 'no-such' }), 404, 'no-story'],
    [wish({ mode: 'alone' }), 400, 'malformed'],
    [wish({ screenKey: 'short' }), 400, 'malformed'],
    [wish({ given: { county: 'kent' } }), 400, 'malformed'],
    [wish({ given: { state: 'ohio' } }), 400, 'malformed'],
    [wish({ holds: [99_999] }), 400, 'malformed'],
    [wish({ mode: 'together', holds: [1] }), 400, 'malformed'],
    [wish({ keepDays: 400 }), 400, 'malformed'],
    [wish({ more: 1 }), 400, 'malformed'],
    ['{"scenario":', 400, 'bad-json'],
    ['[]', 400, 'malformed'],
    [wish({ scenario: `a${'a'.repeat(70_000)}` }), 413, 'too-large'],
  ])('is not made of %j: %i %s', async (body, status, code) => {
    const answer = await create(body)
    expect([answer.status, answer.json.error.code]).toEqual([status, code])
    expect(answer.json.error.message).toMatch(/^[A-Z].*\.$/)
  })

  test('is gone once the host deletes it, and its story with it where nobody else plays it', async () => {
    const { code, host, screen, seats } = await lessonOf(app.send)
    expect((await seats[0]?.ask('DELETE', `/sessions/${code}`))?.status).toBe(403)
    expect((await screen.ask('DELETE', `/sessions/${code}`)).status).toBe(403)
    expect((await host.ask('DELETE', `/sessions/${code}`)).status).toBe(204)
    expect((await host.ask('GET', `/sessions/${code}`)).status).toBe(404)
    const { rows } = await app.database.pool().query('SELECT 1 FROM entries WHERE code = $1', [code])
    expect(rows).toEqual([])
  })
})

describe('a seat', () => {
  test('is the same for the same key, with a name that says nothing', async () => {
    const { code, host, seats } = await lessonOf(app.send, { seats: 2 })
    const [one] = seats
    const again = await one?.ask('POST', `/sessions/${code}/seats`, { name: 'Ada Law' }, newKey())
    expect(again?.status).toBe(201)
    expect(again?.json).toEqual({ seat: 1, name: expect.stringMatching(/^[A-Z]\w+ [A-Z]\w+$/) })
    expect((await one?.ask('GET', `/sessions/${code}`))?.json).toEqual({ role: 'seat', ...again?.json, next: 4 })
    expect(JSON.stringify(await host.read())).not.toContain('Ada')
  })

  test('asked for again by the same request is the same; other words with its Idempotency-Key are refused', async () => {
    const { code } = await lessonOf(app.send, { seats: 0, names: true })
    const one = device(app.send, code, newKey())
    const join = (name: string) => one.ask('POST', `/sessions/${code}/seats`, { name }, 'join')
    const first = await join('Ada')
    expect((await join('Ada')).json).toEqual(first.json)
    expect([(await join('Eve')).status, (await join('Eve')).json.error.code]).toEqual([422, 'other-body'])
  })

  test('number 1,201 is one too many', async () => {
    const { code, host } = await lessonOf(app.send, { seats: 0 })
    const answers = await Promise.all(
      Array.from({ length: 1205 }, () => device(app.send, code, newKey()).ask('POST', `/sessions/${code}/seats`, {})),
    )
    const refused = answers.filter(({ status }) => status !== 201)
    expect(refused.map(({ status, json }) => [status, json.error.code])).toEqual(Array(5).fill([403, 'full']))
    expect((await host.read()).filter(({ type }) => type === 'joined')).toHaveLength(1200)
  })

  test('gives its name where the host chose names', async () => {
    const { host, join } = await lessonOf(app.send, { seats: 0, names: true })
    const names = [
      'Ada Law',
      `Bo'); DROP TABLE entries; --`,
      '<img src=x onerror=alert(1)>',
      'Ünal Ço',
      '{"type":"end"}',
    ]
    for (const name of names) await join(`  ${name} `)
    const log = await host.read()
    expect(log.flatMap((entry) => (entry.type === 'joined' ? [entry.name] : []))).toEqual(names)
  })

  test('is given once where the same key asks many times at once', async () => {
    const { code, host } = await lessonOf(app.send, { seats: 0 })
    const one = device(app.send, code, newKey())
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => one.ask('POST', `/sessions/${code}/seats`, {}, newKey())),
    )
    expect(new Set(answers.map(({ json }) => json.seat))).toEqual(new Set([1]))
    expect((await host.read()).filter(({ type }) => type === 'joined')).toHaveLength(1)
  })

  test('is not for host and screen, nor in a locked session, nor after the end', async () => {
    const { code, host, screen, join } = await lessonOf(app.send, { seats: 1 })
    for (const { ask } of [host, screen])
      expect((await ask('POST', `/sessions/${code}/seats`, {})).json.error.code).toBe('not-a-player')
    await host.post({ type: 'lock' })
    await expect(join()).rejects.toThrow('locked')
    await host.post({ type: 'open' })
    await expect(join()).resolves.toBeTruthy()
    await host.post({ type: 'end' })
    await expect(join()).rejects.toThrow('ended')
  })

  test('that was removed is out: it neither writes, reads nor comes back', async () => {
    const { code, host, seats } = await lessonOf(app.send)
    const [seat] = seats
    await host.post({ type: 'remove', seat: 1 })
    const answers = await Promise.all([
      seat?.post({ type: 'choose', at: 0, choice: 'plan' }),
      seat?.ask('GET', `/sessions/${code}/events?after=0`),
      seat?.ask('POST', `/sessions/${code}/seats`, {}),
    ])
    expect(answers.map((answer) => [answer?.status, answer?.json.error.code])).toEqual(Array(3).fill([403, 'removed']))
  })
})

describe('who gets in', () => {
  test.each([
    ['no key', undefined, 401, 'no-key'],
    ['a key that is none', 'Bearer short', 401, 'no-key'],
    ['another scheme', 'Basic YTpi', 401, 'no-key'],
    ['a foreign key', `Bearer ${newKey()}`, 401, 'wrong-key'],
  ])('%s', async (_, header, status, code) => {
    const { code: session } = await lessonOf(app.send)
    const headers = header === undefined ? {} : { Authorization: header }
    for (const path of ['', '/events?after=0', '/stream?after=0', '/reasons', '/results']) {
      const answer = await app.send(`/api/sessions/${session}${path}`, { headers })
      expect([answer.status, (await answer.json()).error.code]).toEqual([status, code])
    }
  })

  test('a code is read as it is said, and a key is nowhere but in the header', async () => {
    const { code, host } = await lessonOf(app.send)
    const spoken = `${code.slice(0, 4).toLowerCase()}%20${code.slice(4)}`
    expect((await host.ask('GET', `/sessions/${spoken}`)).status).toBe(200)
    expect((await app.send(`/api/sessions/${code}?key=${host.key}`)).status).toBe(401)
  })

  test('another origin is not let in', async () => {
    const { code, host } = await lessonOf(app.send)
    const headers = { Origin: 'https://elsewhere.example', Authorization: `Bearer ${host.key}` }
    const asked = { ...headers, 'Access-Control-Request-Method': 'POST' }
    const answers = [
      await app.send(`/api/sessions/${code}`, { headers }),
      await app.send(`/api/sessions/${code}/events`, { method: 'OPTIONS', headers: asked }),
    ]
    for (const answer of answers) expect([...answer.headers.keys()].join()).not.toContain('access-control')
    expect(answers[1]?.ok).toBe(false)
  })

  test('nothing of a key is kept but its hash', async () => {
    const { host, screen, seats } = await lessonOf(app.send)
    const { rows } = await app.database
      .pool()
      .query('SELECT s::text AS text FROM sessions s UNION ALL SELECT e::text FROM entries e')
    const all = rows.map(({ text }) => text).join('\n')
    for (const { key } of [host, screen, ...seats]) {
      expect(all).not.toContain(key)
      expect(all).not.toContain(Buffer.from(key).toString('hex'))
    }
  })

  /** Somebody at an address, with a key that nobody knows. */
  const at = (address: string) =>
    device(
      (path, init = {}) => app.send(path, { ...init, headers: { ...init.headers, ...forwarded(address) } }),
      '',
      newKey(),
    )
  const forwarded = (address: string) => ({ 'X-Forwarded-For': address })

  /** Wrong codes from an address until they are not looked at any more. */
  const flood = async (address: string) => {
    const tries = []
    for (let number = 0; number < 45; number++) tries.push(await at(address).ask('GET', '/sessions/ABCDEFGH'))
    return tries
  }

  test('wrong codes are counted, and only they', async () => {
    const { host, code } = await lessonOf(app.send, { seats: 0 })
    app.clock.tick += 600_000
    const tries = await flood('10.0.0.1')
    expect(tries[0]?.json.error.code).toBe('bad-code')
    expect(tries.filter(({ status }) => status === 404)).toHaveLength(40)
    expect(tries.at(-1)?.status).toBe(429)
    expect(Number(tries.at(-1)?.headers.get('Retry-After'))).toBeGreaterThan(0)
    // From elsewhere than the class the right code waits like any other: it could have been found so.
    const stranger = at('10.0.0.1')
    expect((await stranger.ask('POST', `/sessions/${code}/seats`, {})).status).toBe(429)
    expect((await host.ask('GET', `/sessions/${code}`)).status).toBe(200)
    app.clock.tick += 3000
    expect((await stranger.ask('POST', `/sessions/${code}/seats`, {})).status).toBe(201)
  })

  test('a flood of wrong codes from the address that a class shares delays nobody who joins it', async () => {
    const { code } = await lessonOf(app.send, { seats: 0 })
    const other = await lessonOf(app.send, { seats: 0 })
    app.clock.tick += 600_000
    const room = '10.0.0.2'
    // The first of the class has come before.
    expect((await at(room).ask('POST', `/sessions/${code}/seats`, {})).status).toBe(201)
    expect((await flood(room)).at(-1)?.status).toBe(429)
    const joins = await Promise.all(
      Array.from({ length: 30 }, () => at(room).ask('POST', `/sessions/${code}/seats`, {})),
    )
    expect(joins.map(({ status }) => status)).toEqual(Array(30).fill(201))
    // Another class is not found from there.
    expect((await at(room).ask('POST', `/sessions/${other.code}/seats`, {})).status).toBe(429)
  })
})
