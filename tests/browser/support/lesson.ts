import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { foldLog } from '../../../src/classroom/fold.ts'
import type { Logged } from '../../../src/classroom/logged.ts'
import type { Session } from '../../../src/classroom/session.ts'
import type { ClassServer } from './classServer.ts'
import { step } from './seatHand.ts'
import type { Visit, Wishes } from './test.ts'

/** A short encounter: few turns, and everything that a long one has. */
const scenario = 'room-12'
const phone = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' } as const

/** What a page says of a server that is gone. */
const gone = /ERR_|Failed to load resource|Failed to fetch/
/** Phaser tries a canvas of its own as it loads, and stumbles there without harm. */
const noCanvas = /globalCompositeOperation/

const withoutCanvas = () => {
  HTMLCanvasElement.prototype.getContext = () => null
}

/** A class as it stands in a room: host, screen, phones, each a device of its own. */
export interface Lesson {
  readonly code: string
  readonly host: Page
  readonly screen: Page
  readonly seats: readonly Page[]
  /** Lets everybody begin, past the briefing. */
  start(): Promise<void>
  /** Waits until the session, as the server has it for its host, is as wanted. */
  until(what: string, holds: (session: Session) => boolean): Promise<Session>
}

export interface LessonWishes {
  readonly mode: 'together' | 'each'
  readonly phones: number
  /** Where everybody is to wait, as the host's desk names it. */
  readonly holds?: readonly string[]
}

/**
 * Makes a session at the host's desk, opens the screen, and has every phone join. The first phone draws its scenes; the others
 * are old ones that cannot, which is quicker too.
 */
export async function openLesson(
  visit: (wishes?: Wishes) => Promise<Visit>,
  server: ClassServer,
  { mode, phones, holds = [] }: LessonWishes,
): Promise<Lesson> {
  const site = server.url
  const [desk, wall] = [await visit({ site }), await visit({ site, reducedMotion: 'reduce' })]
  for (const { watch } of [desk, wall]) watch.expect(gone)
  const host = await desk.open('/teach')
  await host.locator('.new-session select').selectOption(scenario)
  await host.locator(`.new-session input[type=radio][value=${mode}]`).check()
  for (const hold of holds) await host.getByLabel(hold).check()
  await host.locator('.new-session > button[type=submit]').click()
  await host.locator('.room-code').waitFor()
  const [own] = JSON.parse((await host.evaluate(() => localStorage.getItem('second-look-classes'))) ?? '[]')
  const { code, hostKey, screenKey } = own as { code: string; hostKey: string; screenKey: string }

  const openScreen = async () => {
    const screen = await wall.open(`/screen/${code}~${screenKey}`)
    await screen.locator('.screen-code').waitFor()
    expect(screen.url()).not.toContain(screenKey)
    return screen
  }
  const join = async (place: number) => {
    const own = await visit({ site, ...phone, ...(place > 0 && { before: withoutCanvas }) })
    own.watch.expect(gone)
    own.watch.expect(noCanvas)
    const page = await own.open(`/join/${code}`)
    await page.locator('.join-form button[type=submit]').click()
    await page.locator('.lobby').waitFor()
    return page
  }
  const [screen, ...seats] = await Promise.all([openScreen(), ...Array.from({ length: phones }, (_, at) => join(at))])

  const events = `${site.replace(/\/\/[^:]+/, '//127.0.0.1')}/api/sessions/${code}/events?after=0`
  const session = async () => {
    const answer = await fetch(events, { headers: { Authorization: `Bearer ${hostKey}` } })
    return foldLog(((await answer.json()) as { events: Logged[] }).events)
  }
  return {
    ...{ code, host, screen, seats },
    async start() {
      await screen.getByText(`${phones} people are in.`).waitFor()
      // A phone knows of the map's holds once it has the map.
      const maps = holds.length > 0 ? seats.map((page) => page.waitForResponse(/\/graph$/)) : []
      await host.locator('.room-door button.strong').click()
      await Promise.all([...seats.map((page) => page.locator('.briefing').waitFor()), ...maps])
      await Promise.all(seats.map((page) => step(page)))
    },
    async until(what, isSo) {
      for (const patience = Date.now() + 30_000; Date.now() < patience; ) {
        const now = await session().catch(() => undefined)
        if (now && isSo(now)) return now
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      throw new Error(`it never came to this: ${what}`)
    },
  }
}
