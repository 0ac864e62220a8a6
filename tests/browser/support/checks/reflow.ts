import type { Page } from 'playwright-core'

/** Text that runs out of the page to the side, or that is cut off, or a page that scrolls sideways. */
export const reflowFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = []
    const root = document.scrollingElement as HTMLElement
    if (root.scrollWidth > root.clientWidth) faults.push(`the page is ${root.scrollWidth} wide, of ${root.clientWidth}`)
    const modal = document.querySelector('dialog[open]')
    const within = modal ?? document.body
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} "${element.textContent?.trim().slice(0, 40)}"`
    // The picture holds no words that are seen.
    const isHidden = (element: Element) => element.closest('.visually-hidden, [aria-hidden="true"], .stage') !== null
    // A data table may scroll by itself (WCAG 1.4.10 allows it).
    const mayScroll = (element: Element) => element.closest('.standings-scroll') !== null
    for (const element of within.querySelectorAll('*')) {
      if (isHidden(element) || mayScroll(element) || !element.checkVisibility({ visibilityProperty: true })) continue
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element)
      const wide = element.scrollWidth > element.clientWidth + 1
      if (wide && ['auto', 'scroll'].includes(overflowX)) faults.push(`scrolls sideways: ${nameOf(element)}`)
      const holdsWords = element.textContent?.trim() !== ''
      if (wide && holdsWords && ['hidden', 'clip'].includes(overflowX))
        faults.push(`cut at the side: ${nameOf(element)}`)
      const tall = element.scrollHeight > element.clientHeight + 1
      if (
        tall &&
        holdsWords &&
        ['hidden', 'clip'].includes(overflowY) &&
        element !== document.documentElement &&
        element !== document.body
      )
        faults.push(`cut below: ${nameOf(element)}`)
      if (textOverflow === 'ellipsis') faults.push(`cut short: ${nameOf(element)}`)
    }
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent || !node.textContent?.trim() || isHidden(parent) || mayScroll(parent)) continue
      if (!parent.checkVisibility({ visibilityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const { left, right, width } of range.getClientRects())
        if (width > 0 && (left < -1 || right > innerWidth + 1)) faults.push(`runs out of the page: ${nameOf(parent)}`)
    }
    return [...new Set(faults)]
  })

/** Controls that are wholly covered by something else when the focus is on them (WCAG 2.4.11). */
export const coveredFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const before = document.activeElement
    const scope = document.querySelector('dialog[open]') ?? document.body
    const controls = scope.querySelectorAll<HTMLElement>('button, a[href], input, summary, select, [tabindex="0"]')
    const faults: string[] = []
    for (const control of controls) {
      if (control.closest('.visually-hidden') || !control.checkVisibility({ visibilityProperty: true })) continue
      control.focus()
      const { left, right, top, bottom } = (control.closest('label') ?? control).getBoundingClientRect()
      const points = [0.1, 0.5, 0.9].flatMap((x) =>
        [0.1, 0.5, 0.9].map((y) => [left + (right - left) * x, top + (bottom - top) * y]),
      )
      const seen = points.some(([x = 0, y = 0]) => {
        const there = document.elementFromPoint(x, y)
        return there !== null && (control.contains(there) || (control.closest('label')?.contains(there) ?? false))
      })
      if (!seen)
        faults.push(
          `covered in focus: ${control.tagName} "${(control.textContent || control.getAttribute('aria-label') || '').slice(0, 50)}"`,
        )
    }
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    return faults
  })
