import type { Page } from 'playwright-core'

/** Controls smaller than 24 by 24 CSS pixels, what belongs to them counted in (WCAG 2.5.8). Links in a sentence may be. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scope = document.querySelector('dialog[open]') ?? document.body
    const controls = scope.querySelectorAll<HTMLElement>('button, a[href], input, summary, select, [role="button"]')
    return [...controls].flatMap((control) => {
      if (control.closest('.visually-hidden') || !control.checkVisibility({ visibilityProperty: true })) return []
      const { width, height } = (control.closest('label') ?? control).getBoundingClientRect()
      const name = control.getAttribute('aria-label') ?? control.textContent?.trim() ?? ''
      return width >= 24 && height >= 24
        ? []
        : [`${Math.round(width)}x${Math.round(height)}: ${control.tagName} "${name.slice(0, 40)}"`]
    })
  })
