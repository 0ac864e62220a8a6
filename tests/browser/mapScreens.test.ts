import type { Page } from 'playwright-core'
import { text } from '../../src/ui/text.ts'
import { axeFaults } from './support/checks/axe.ts'
import { contrastFaults } from './support/checks/contrast.ts'
import { coveredFaults, reflowFaults } from './support/checks/reflow.ts'
import { running } from './support/checks/stillness.ts'
import { smallTargets } from './support/checks/targets.ts'
import { openMap, played } from './support/mapPlay.ts'
import { expect, test } from './support/test.ts'

const laptop = { width: 1280, height: 720 }
const phone = { width: 390, height: 844 }
const tiny = { width: 320, height: 256 }
const checks = { axeFaults, contrastFaults, reflowFaults, coveredFaults, smallTargets, running }

/** A map has two dimensions and is looked at through a frame; the list says the same without one. */
const isFault = (fault: string) => !fault.includes(': div.map-frame ')

/** Asks for something on the map, so that what is told stands there too. */
const ask = (page: Page) => page.locator('.map-asked button').first().click()

for (const form of Object.values(text.map.forms)) {
  test(`the map as a ${form.toLowerCase()} can be used by everybody`, { timeout: 120_000 }, async ({ visit }) => {
    const { open } = await visit({ reducedMotion: 'reduce' })
    const page = await openMap(open, played(4))
    await page.getByRole('button', { name: form, exact: true }).click()
    await ask(page)
    const found: string[] = []
    for (const [size, contrast, textSize] of [
      [laptop, 'paper', '100'],
      [laptop, 'high', '100'],
      [laptop, 'paper', '200'],
      [phone, 'paper', '100'],
      [phone, 'high', '200'],
      [tiny, 'paper', '100'],
    ] as const) {
      await page.setViewportSize(size)
      await page.evaluate((set) => void Object.assign(document.documentElement.dataset, set), { contrast, textSize })
      for (const [name, check] of Object.entries(checks))
        for (const fault of (await check(page)).filter(isFault))
          found.push(`${size.width} ${contrast} ${textSize} ${name}: ${fault}`)
    }
    expect(found).toEqual([])
  })
}
