import { expect, test } from 'vitest'
import { scoreOf } from '../../../src/core/score/score.ts'
import { kiln } from '../../support/kiln.ts'
import { classApp } from './support/classApp.ts'
import { lessonOf } from './support/device.ts'

const app = classApp()
const way =
  'read-ad look-locker note:papers-kept plan say-so ask-eva assess:labor@80/suspicion pin:means=papers-kept call-desk report:custody=seen hand-in'
const given = { county: 'weld' }

/** What a seat sends on this way. */
function eventsOf(notation: string): object[] {
  let at = 0
  return kiln.path(notation, given).events.map((event) => {
    const { mark: _, ...rest } = { mark: 0, ...event }
    return { ...rest, at: event.type === 'choose' ? at++ : at }
  })
}

test('results are scored by the server, as the told story is', async () => {
  const { code, host, seats, screen } = await lessonOf(app.send, { seats: 3, names: false })
  for (const event of eventsOf(way)) expect((await seats[1]?.post(event))?.json).toEqual({ seq: expect.any(Number) })
  await seats[2]?.post({ type: 'choose', at: 0, choice: 'plan' })
  const { json } = await host.ask('GET', `/sessions/${code}/results`)
  expect(json.session).toBe(code)
  expect(json.worlds.map(({ seat }: { seat: number }) => seat)).toEqual([2, 3])
  expect(json.worlds[0]).toEqual({
    ...{ seat: 2, notation: way, ending: 'kept' },
    score: JSON.parse(JSON.stringify(scoreOf(kiln.path(way, given)))),
  })
  expect(json.worlds[1]).toMatchObject({ notation: 'plan', ending: null })
  expect((await screen.ask('GET', `/sessions/${code}/results`)).status).toBe(403)
  expect((await seats[0]?.ask('GET', `/sessions/${code}/reasons`))?.status).toBe(403)
})

test('of a class that plays together there is one result: where the host took it', async () => {
  const { code, host } = await lessonOf(app.send, { mode: 'together' })
  await host.post({ type: 'take', at: 0, choice: 'plan' })
  const { json } = await host.ask('GET', `/sessions/${code}/results`)
  expect(json.worlds).toEqual([expect.objectContaining({ seat: null, notation: 'plan' })])
})

test('reasons come in the order of their words, with nobody behind them', async () => {
  const { code, host, seats } = await lessonOf(app.send, { seats: 3, names: true })
  const said = ['To see.', 'Because <b>it</b> was open.', 'Nobody else looked.']
  for (const [place, why] of said.entries())
    await seats[place]?.post({ type: 'choose', at: 0, choice: 'look-locker', why, sure: 50 })
  const { json } = await host.ask('GET', `/sessions/${code}/reasons`)
  const beat = json.reasons[0].beat
  expect(beat).toEqual(expect.any(Number))
  expect(json.reasons).toEqual([...said].sort().map((why) => ({ at: 0, beat, choice: 'look-locker', why, sure: 50 })))
})
