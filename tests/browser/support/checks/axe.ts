import axe from 'axe-core'
import type { Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds against WCAG 2.2 AA, as `rule: selector`. */
export async function axeFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async (values) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    })
    // A bar that stays in place may lie over part of a target until one scrolls; whole targets are measured elsewhere.
    const isBySticky = (id: string, summary = '') => id === 'target-size' && summary.includes('partially obscured')
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .filter(({ failureSummary }) => !isBySticky(id, failureSummary))
        .map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    )
  }, tags)
}
