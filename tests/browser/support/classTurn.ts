import type { Page } from 'playwright-core'
import type { Session } from '../../../src/classroom/session.ts'
import type { Lesson } from './lesson.ts'
import { fillBoard } from './seatHand.ts'

/** What the class is at, all of it as the host's desk had it at one moment. */
interface DeskAt {
  /** Board or report, not settled yet. */
  readonly settling: 'board' | 'report' | undefined
  readonly next: 'vote' | 'take' | 'end'
}

/** The host's desk once it is at this turn. The class moves on by the host only, so that it stays what it is. */
async function deskAt(host: Page, turn: number): Promise<DeskAt> {
  const desk = host.locator(`.together[data-turn="${turn}"]`)
  await desk.waitFor()
  return desk.evaluate((here): DeskAt => {
    const has = (selector: string) => here.querySelector(selector) !== null
    const settling = has('.to-settle') ? (has('#board-desk') ? 'board' : 'report') : undefined
    return { settling, next: has('.vote-desk') ? 'vote' : has('.take-choice') ? 'take' : 'end' }
  })
}

const assessed = ({ worlds }: Session) =>
  [...worlds.values()].some(({ events }) => events.some(({ type }) => type === 'assess'))

/**
 * One turn of a class that plays together, on from where everybody is: the board is filled and settled, and the first choice taken, by
 * the vote of two phones where it is one; `onVote` is called while it is open. False where the story is at its end.
 */
export async function playTurn(
  { host, seats, until }: Lesson,
  turn: number,
  onVote: () => Promise<void> = async () => {},
): Promise<boolean> {
  const { settling, next } = await deskAt(host, turn)
  if (next === 'end') return false
  const voters = seats.slice(0, 2)
  if (settling === 'board') {
    // A phone comes to a turn when it has heard of it, which may be later than the host's desk.
    await Promise.all(voters.map((page) => page.locator(`[data-at="${turn}"]`).waitFor({ state: 'attached' })))
    await Promise.all(voters.map(fillBoard))
    await until('a board put', assessed)
  }
  if (settling) {
    await host.locator('.to-settle').click()
    await host.locator('.to-settle').waitFor({ state: 'detached' })
  }
  if (next === 'take') await host.locator('.take-choice:not([aria-disabled="true"])').first().click()
  else {
    for (const page of voters) {
      await page.locator(`[data-at="${turn}"]`).waitFor({ state: 'attached' })
      await page.locator('.vote [data-choice]').first().click()
    }
    await onVote()
    await until('two votes', ({ ballots }) => ballots.get(turn)?.votes.size === 2)
    await host.getByRole('button', { name: /^Follow the vote/ }).click()
  }
  await until(`turn ${turn + 1}`, ({ klass }) => klass.turn === turn + 1)
  return true
}
