import type { Page } from 'playwright-core'

/** What a seat's page is at. */
export type SeatAt = 'briefing' | 'board' | 'vote' | 'waits' | 'choices' | 'end'

/** Read at one moment: a page may go on between two looks. */
export const seatAt = (page: Page): Promise<SeatAt> =>
  page.evaluate(() => {
    const at = (selector: string) => document.querySelector(selector) !== null
    if (at('.briefing')) return 'briefing'
    if (at('main.board')) return 'board'
    if (at('.afterward')) return 'end'
    if (at('.vote')) return 'vote'
    return at('[data-choice]') && !at('[data-choice][aria-disabled="true"]') ? 'choices' : 'waits'
  })

/** Says on the board what one suspects, by the first answer of each question, and closes it. */
export async function fillBoard(page: Page): Promise<void> {
  const board = page.locator('main.board')
  for (const question of await board.locator('.board-side fieldset').all()) {
    await question.locator('input[type=radio]').first().check()
  }
  await board.locator('input[type=range]').first().fill('80')
  await board.locator('.board-side > .card > button.strong').click()
}

/** One step of a seat that plays on its own; false where it can go no further now. */
export async function step(page: Page): Promise<boolean> {
  switch (await seatAt(page)) {
    case 'briefing':
      await page.locator('.briefing > .button.strong').click()
      return true
    case 'board':
      await fillBoard(page)
      return true
    case 'choices': {
      const before = await page.locator('main').first().innerText()
      await page.locator('[data-choice]').first().click()
      await page.waitForFunction((words) => document.querySelector('main')?.innerText !== words, before)
      return true
    }
    default:
      return false
  }
}
