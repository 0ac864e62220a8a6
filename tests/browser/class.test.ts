import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { classDebrief } from '../../src/ui/text/classDebrief.ts'
import { type ClassServer, classServer } from './support/classServer.ts'
import { playTurn } from './support/classTurn.ts'
import { openLesson } from './support/lesson.ts'
import { seatAt, step } from './support/seatHand.ts'
import { expect, test } from './support/test.ts'

const phones = 5

let server: ClassServer

beforeAll(async () => {
  server = await classServer()
  await server.start()
})
afterAll(() => server.remove())

describe('a class in a room, on plain http', () => {
  test('plays together to the debrief, and a server that dies on the way loses nothing', { timeout: 150_000 }, async ({
    visit,
  }) => {
    const lesson = await openLesson(visit, server, { mode: 'together', phones })
    const { host, screen, seats, until } = lesson
    const [one] = seats as readonly [Page]
    await lesson.start()
    let killed = false
    let turn = 0
    const minds = (number: number) =>
      until(`votes of ${number} minds`, ({ ballots }) => {
        const votes = [...(ballots.get(turn)?.votes.values() ?? [])]
        return votes.length === 2 && new Set(votes.map(({ choice }) => choice)).size === number
      })
    const killWhileVoting = async () => {
      if (killed) return
      killed = true
      await minds(1)
      await server.kill()
      // Somebody votes otherwise while nothing answers.
      await one.locator('.vote [data-choice]').nth(1).click()
      await server.start()
      await minds(2)
      await one.locator('.vote [data-choice]').first().click()
      await minds(1)
      // Everybody may load their page at any moment, the host and the screen too.
      await Promise.all([host, screen, ...seats.slice(1, 3)].map((page) => page.reload()))
      await host.locator('.vote-desk').waitFor()
      await screen.locator('.screen-scene').waitFor()
    }
    while (await playTurn(lesson, turn, killWhileVoting)) turn += 1
    expect(killed).toBe(true)
    await Promise.all(seats.map((page) => page.locator('.afterward').waitFor()))
    await host.getByRole('button', { name: 'Begin the second look' }).click()
    await Promise.all(seats.map((page) => page.locator('.seat-debrief').waitFor()))
    await screen.getByRole('heading', { name: 'A second look' }).waitFor()
    await one.getByRole('button', { name: 'Keep it on this device' }).click()
    await one.getByRole('link', { name: 'Look at the class’s way' }).click()
    await one.locator('.debrief-head').waitFor()
  })

  test('plays each on their own, waits where the host holds, and looks back', { timeout: 150_000 }, async ({
    visit,
  }) => {
    const lesson = await openLesson(visit, server, { mode: 'each', phones, holds: ['at the assessment board'] })
    const { host, screen, seats, until } = lesson
    await lesson.start()
    await screen.getByRole('heading', { name: 'Everybody plays on their own now.' }).waitFor()
    const playOn = async (page: Page) => {
      for (let steps = 0; steps < 40 && (await step(page)); steps++);
    }
    await Promise.all(seats.map(playOn))
    for (const page of seats) await page.getByText('The class will go on from this point together.').first().waitFor()
    for (let { held } = await until('held', ({ held }) => held.size > 0); held.size > 0; ) {
      await host.locator('.held-beats button').first().click()
      const before = held.size
      held = (await until('one hold fewer', ({ held }) => held.size < before)).held
    }
    await Promise.all(
      seats.map(async (page) => {
        await page.locator('[data-choice]:not([aria-disabled="true"])').first().waitFor()
        await playOn(page)
        expect(await seatAt(page)).toBe('end')
      }),
    )
    await host.getByRole('button', { name: /^Begin the second look/ }).click()
    await Promise.all(seats.map((page) => page.locator('.seat-debrief').waitFor()))
    const { worlds } = await until('every way', (session) => session.phase === 'debrief')
    expect(worlds.size).toBe(phones)
    // One turn for everybody: the very drill of a debrief, which answers at once.
    await host.getByRole('button', { name: classDebrief.drill.send }).click()
    await Promise.all(
      seats.slice(0, 2).map(async (page) => {
        await page.locator('.again-task').waitFor()
        await page.locator('.again-page [data-choice]').first().click()
        await page.locator('.again-page li[class^="again-"] .again-said').first().waitFor()
      }),
    )
    await host.getByText(/^. of 5 have found a better choice; 2 have tried\.$/).waitFor()
  })
})
