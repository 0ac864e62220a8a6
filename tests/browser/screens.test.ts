import type { Page } from 'playwright-core'
import { axeFaults } from './support/checks/axe.ts'
import { contrastFaults } from './support/checks/contrast.ts'
import { coveredFaults, reflowFaults } from './support/checks/reflow.ts'
import { countDraws, running } from './support/checks/stillness.ts'
import { smallTargets } from './support/checks/targets.ts'
import { throughScreens } from './support/screens.ts'
import { farm } from './support/stories.ts'
import { expect, test, visitWith } from './support/test.ts'

const laptop = { width: 1280, height: 720 }
const phone = { width: 390, height: 844 }

/** How a screen is looked at: the size of the window, and settings as the document has them. */
interface Way {
  readonly size: { width: number; height: number }
  readonly contrast?: 'paper' | 'high'
  readonly textSize?: '100' | '200'
}

async function lookAt<Found>(
  page: Page,
  { size, contrast = 'paper', textSize = '100' }: Way,
  check: () => Promise<Found>,
) {
  await page.setViewportSize(size)
  const set = (dataset: { contrast: string; textSize: string }) =>
    page.evaluate((wanted) => void Object.assign(document.documentElement.dataset, wanted), dataset)
  await set({ contrast, textSize })
  const found = await check()
  await set({ contrast: 'paper', textSize: '100' })
  return found
}

/** What each check found, by name. All are made at one walk through the screens. */
const found: Record<string, string[]> = {}

const checks: Record<string, { ways: readonly Way[]; check: (page: Page) => Promise<string[]> }> = {
  'axe has nothing against WCAG 2.2 AA': {
    ways: [laptop, phone].flatMap((size) => (['paper', 'high'] as const).map((contrast) => ({ size, contrast }))),
    check: axeFaults,
  },
  'every text stands out from its own panel': {
    ways: [laptop, phone].flatMap((size) => (['paper', 'high'] as const).map((contrast) => ({ size, contrast }))),
    check: contrastFaults,
  },
  'nothing runs out of the page or is cut off, at 320 pixels, at double text and at 400 per cent': {
    ways: [
      { size: { width: 320, height: 640 } },
      { size: { width: 320, height: 640 }, textSize: '200' },
      { size: laptop, textSize: '200' },
      { size: phone, textSize: '200' },
      { size: { width: 320, height: 256 } },
      { size: laptop },
      { size: phone },
    ],
    check: reflowFaults,
  },
  'what has the focus is not covered': {
    ways: [{ size: laptop }, { size: phone }, { size: laptop, textSize: '200' }, { size: { width: 320, height: 256 } }],
    check: coveredFaults,
  },
  'every target is 24 pixels or more': { ways: [{ size: laptop }, { size: phone }], check: smallTargets },
  'nothing moves under reduced motion': { ways: [{ size: laptop }], check: running },
}

test.beforeAll(async () => {
  for (const name of Object.keys(checks)) found[name] = []
  const visit = await visitWith({ reducedMotion: 'reduce', before: countDraws })
  const seen: string[] = []
  await throughScreens(visit, farm(), async (screen, page) => {
    seen.push(screen)
    for (const [name, { ways, check }] of Object.entries(checks)) {
      for (const way of ways) {
        const faults = await lookAt(page, way, () => check(page))
        const { size, contrast = '', textSize = '' } = way
        for (const fault of faults)
          found[name]?.push(`${screen} ${size.width}x${size.height} ${contrast}${textSize}: ${fault}`)
      }
    }
    await page.setViewportSize(laptop)
  })
  found['screens'] = seen
  found['troubles'] = [...visit.watch.troubles]
  await visit.context.close()
}, 240_000)

for (const name of Object.keys(checks)) test(name, () => expect(found[name]).toEqual([]))

test('every screen was looked at, and nothing went wrong unseen', () => {
  expect(found['screens']).toEqual([
    ...['home', 'settings', 'briefing', 'encounter', 'notebook', 'law', 'pause', 'board', 'after the board', 'report'],
    ...['aftermath', 'words', 'debrief', 'debrief, looked at', 'debrief, tried again', 'debrief, an answer shown'],
    ...['debrief, to keep', 'nowhere', 'home with a play', 'rename', 'delete'],
  ])
  expect(found['troubles']).toEqual([])
})
