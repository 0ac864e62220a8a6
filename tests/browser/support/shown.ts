import type { Page } from 'playwright-core'
import type { PlayInput } from '../../../src/core/record/playEvent.ts'
import type { Beat } from '../../../src/core/story/beat.ts'
import { text } from '../../../src/ui/text.ts'

/** Waits until the page shows this beat. */
export async function untilShown(page: Page, beat: Beat, events: readonly PlayInput[]): Promise<void> {
  const heading = headingOf(beat, events)
  if (heading) await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
  if (beat.ending !== null) return
  const choices = beat.part === 'board' && heading ? [] : beat.choices
  await page.waitForFunction(
    ({ ids, lines }) => {
      const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
      const offered = all('[data-choice]').map(({ dataset }) => dataset['choice'])
      const seen = all('main .line-text').filter((line) => line.checkVisibility({ visibilityProperty: true }))
      const said = seen.map((line) => line.textContent?.trim())
      return offered.sort().join() === ids && said.join('\n') === lines
    },
    {
      ids: choices
        .map(({ id }) => id)
        .sort()
        .join(),
      lines: beat.lines.map((line) => line.text).join('\n'),
    },
  )
}

/** The heading of a beat that has a page of its own. */
function headingOf(beat: Beat, events: readonly PlayInput[]): string | undefined {
  if (beat.ending !== null) return text.play.aftermath
  if (beat.part === 'report') return text.play.report.title
  if (beat.part === 'board' && !events.some(({ type }) => type === 'assess')) return text.play.board.title
  return undefined
}

/** Says where the focus is, if it is nowhere. */
export const focusLost = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const { activeElement: active } = document
    return active && active !== document.body && active !== document.documentElement
      ? null
      : `focus on ${active?.tagName}`
  })
