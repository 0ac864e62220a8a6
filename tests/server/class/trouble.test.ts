import { describe, expect, test } from 'vitest'
import { rules } from '../../../src/core/score/rules.ts'
import { classApp } from './support/classApp.ts'
import { device, lessonOf, newKey } from './support/device.ts'
import { streamOf } from './support/streamOf.ts'

const app = classApp()
const choose = (at: number, choice: string) => ({ type: 'choose', at, choice })
const query = (text: string, values: unknown[] = []) => app.database.pool().query(text, values)

describe('a full disk', () => {
  test('answers 503, changes nothing, and the same request is taken once there is room', async () => {
    const { host, seats } = await lessonOf(app.send)
    await query(`CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'no space left on device' USING ERRCODE = '53100'; END $$`)
    await query('CREATE TRIGGER full_disk BEFORE INSERT ON entries FOR EACH ROW EXECUTE FUNCTION full_disk()')
    const full = await seats[0]?.post(choose(0, 'plan'), 'again')
    expect([full?.status, full?.json.error.code]).toEqual([503, 'disk-full'])
    expect(Number(full?.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect((await host.post({ type: 'pause' })).status).toBe(503)
    expect(
      (
        await device(app.send, '', newKey()).ask('POST', '/sessions', {
          scenario: 'kiln',
          mode: 'each',
          screenKey: newKey(),
        })
      ).status,
    ).toBe(503)
    expect(await host.read()).toHaveLength(3)
    await query('DROP FUNCTION full_disk() CASCADE')
    expect((await seats[0]?.post(choose(0, 'plan'), 'again'))?.json).toEqual({ seq: 4 })
    expect(await host.read()).toHaveLength(4)
  })
})

describe('a clock that jumps', () => {
  test('back and forth leaves the order as it is', async () => {
    const { host, seats } = await lessonOf(app.send)
    app.clock.now -= 3_600_000
    await seats[0]?.post(choose(0, 'plan'))
    app.clock.now += 7_200_000
    await seats[0]?.post(choose(1, 'read-ad'))
    app.clock.now = 0
    const log = await host.read()
    expect(log.map(({ seq, type }) => `${seq} ${type}`).slice(3)).toEqual(['4 choose', '5 choose'])
    expect((log[4]?.time ?? 0) - (log[3]?.time ?? 0)).toBeGreaterThan(7_000_000)
  })

  test('for a moment deletes nothing', async () => {
    const { code, host } = await lessonOf(app.send, { keepDays: 1 })
    app.clock.now = 400 * 86_400_000
    await app.sessions.sweep()
    app.clock.now = 0
    await app.sessions.sweep()
    app.clock.now = 600_000
    await app.sessions.sweep()
    app.clock.now = 0
    expect((await host.ask('GET', `/sessions/${code}`)).status).toBe(200)
  })
})

describe('the days of a session', () => {
  test('over, it goes at the second look, with everything of it', async () => {
    const { code, host } = await lessonOf(app.send, { keepDays: 2 })
    const { code: stays } = await lessonOf(app.send, { keepDays: 30 })
    const heard = await streamOf(app.send, code, host.key)
    app.clock.now = 2 * 86_400_000 + 1000
    await app.sessions.sweep()
    expect((await host.ask('GET', `/sessions/${code}`)).status).toBe(200)
    app.clock.now += 600_000
    await app.sessions.sweep()
    app.clock.now = 0
    await heard.until(({ ended }) => ended)
    expect((await host.ask('GET', `/sessions/${code}`)).status).toBe(404)
    const { rows } = await query('SELECT code FROM entries WHERE code = ANY($1)', [[code, stays]])
    expect(new Set(rows.map((row) => row.code))).toEqual(new Set([stays]))
  })
})

describe('a deploy of an edited story', () => {
  const edit = [
    'kiln.ink',
    '* (plan) [Plan the night with Ben and with Eva.',
    '* (plot) [Plot the night with Ben and with Eva.',
  ] as const

  test('changes nothing for a session that plays the old one, in a new process too', async () => {
    const { code, story, host, seats } = await lessonOf(app.send, { seats: 2 })
    await seats[0]?.post(choose(0, 'read-ad'))
    const now = app.kiln.deploy(edit)
    expect(now).not.toBe(story)
    const { send } = await app.another()
    const one = device(send, code, seats[0]?.key ?? '')
    expect((await one.post(choose(1, 'plan'))).status).toBe(200)
    expect((await seats[1]?.post(choose(0, 'plot')))?.json.error.code).toBe('not-offered')
    for (const each of [app.send, send]) {
      const kept = await each(`/api/stories/${story}`)
      expect(((await kept.json()) as { story: string }).story).toBe(story)
      expect((await each(`/api/stories/${story}/graph`)).headers.get('Content-Type')).toContain('graph')
    }
    const { story: fresh, seats: others } = await lessonOf(app.send)
    expect(fresh).toBe(now)
    expect((await others[0]?.post(choose(0, 'plot')))?.status).toBe(200)
    expect((await host.ask('GET', `/sessions/${code}/results`)).json.worlds[0].notation).toBe('read-ad plan')
    app.kiln.deploy()
  })

  test('a hash that nobody has is not there', async () => {
    for (const hash of ['0123456789abcdef', 'x', '..%2f..'])
      expect((await app.send(`/api/stories/${hash}`)).status).toBe(404)
  })
})

describe('a deploy of other rules', () => {
  const beganUnder = async (code: string, data: object) => {
    const hash = newKey().slice(0, 16)
    await query('INSERT INTO rules (hash, data) VALUES ($1, $2)', [hash, data])
    await query('UPDATE sessions SET rules = $2 WHERE code = $1', [code, hash])
    return hash
  }

  test('that change points only: it goes on, and results say what they were scored by', async () => {
    const { code, host, seats } = await lessonOf(app.send)
    const began = await beganUnder(code, { ...rules, weights: { ...rules.weights, barrierStep: 9 } })
    const { send } = await app.another()
    expect((await device(send, code, seats[0]?.key ?? '').post(choose(0, 'plan'))).status).toBe(200)
    const { json } = await device(send, code, host.key).ask('GET', `/sessions/${code}/results`)
    expect(json.rules).toEqual({ began, scored: expect.not.stringMatching(began) })
  })

  test('that change how people respond: it can be read and ended, and nobody is led astray', async () => {
    const { code, host, seats } = await lessonOf(app.send)
    await beganUnder(code, { ...rules, mistrustFall: rules.mistrustFall + 1 })
    const { send } = await app.another()
    const [seat, teacher] = [seats[0]?.key ?? '', host.key].map((key) => device(send, code, key))
    expect((await seat?.post(choose(0, 'plan')))?.json.error.code).toBe('rules-changed')
    expect((await teacher?.ask('GET', `/sessions/${code}/results`))?.status).toBe(409)
    expect(await seat?.read()).toHaveLength(3)
    expect((await teacher?.post({ type: 'end' }))?.status).toBe(200)
  })
})
