import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { text } from '../../src/ui/text.ts'
import { axeFaults } from './support/checks/axe.ts'
import { coveredFaults, reflowFaults } from './support/checks/reflow.ts'
import { smallTargets } from './support/checks/targets.ts'
import { Driver } from './support/driver.ts'
import { mouse } from './support/hands/mouse.ts'
import { jointPlay } from './support/jointPlay.ts'
import { longEncounters, shipped } from './support/stories.ts'
import { expect, test } from './support/test.ts'

const sizes = { desk: { width: 1280, height: 720 }, phone: { width: 390, height: 844 } }
const checks = { axe: axeFaults, reflow: reflowFaults, focus: coveredFaults, targets: smallTargets }

/** Whether the debrief or the home page is a press or two away; leaves the page as it was. */
async function leadsOut(page: Page): Promise<boolean> {
  const named = (name: string) =>
    page.getByRole('link', { name, exact: true }).or(page.getByRole('button', { name, exact: true }))
  const out = named(text.play.leave).or(named(text.play.skip)).or(named(text.common.home)).first()
  const pause = page.getByRole('button', { name: text.play.pause, exact: true })
  await out.or(pause).first().waitFor()
  const pauses = await pause.isVisible()
  if (pauses) await pause.click()
  const found = await out.waitFor({ timeout: 5000 }).then(
    () => true,
    () => false,
  )
  if (pauses) {
    await page.getByRole('button', { name: text.play.resume, exact: true }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  return found
}

/** What the checks say of a page at both sizes, with where it was looked at; leaves the page at the size it had. */
async function faultsAt(page: Page, where: string): Promise<string[]> {
  const faults: string[] = []
  const had = page.viewportSize() ?? sizes.desk
  for (const [device, size] of Object.entries(sizes)) {
    await page.setViewportSize(size)
    if (!(await leadsOut(page))) faults.push(`${where}, ${device}: there is no way out`)
    for (const [name, check] of Object.entries(checks))
      for (const fault of await check(page)) faults.push(`${where}, ${device}, ${name}: ${fault}`)
  }
  await page.setViewportSize(had)
  return faults
}

// The farm is led through every screen, in all settings, by screens.test.ts.
const long = longEncounters().filter((id) => id !== 'farm')

// Each is walked once: in turns at a desk and by touch on a phone, and looked at in both sizes on the way.
const walks = long.map((id, index) => [id, index % 2 === 0 ? 'desk' : 'phone'] as const)

describe('by the path that is good on every axis', () => {
  test.for(walks)('%s, played on a %s', { timeout: 180_000 }, async ([id, device], { visit }) => {
    const known = shipped(id)
    const events = jointPlay(known)
    const { title } = known.compiled.manifest.scenario

    const { open } = await visit({ viewport: sizes[device], hasTouch: device === 'phone', reducedMotion: 'reduce' })
    const page = await open(`/play/${id}`)
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    const faults = await faultsAt(page, 'briefing')
    const driver = new Driver(page, known, mouse)
    const seen = new Set<string>()
    for (const event of events) {
      await driver.perform([event])
      const { place, part } = driver.beat
      const where = driver.beat.ending !== null ? 'aftermath' : part === 'encounter' ? place : part
      if (part === 'encounter' ? !seen.has(where) : event.type === 'choose' && !seen.has(where))
        faults.push(...(await faultsAt(page, where)))
      seen.add(where)
    }
    expect(driver.beat.ending).not.toBeNull()
    expect([...seen]).toEqual(expect.arrayContaining(['board', 'report', 'aftermath']))

    const told = driver.beat.lines
    for (const line of told.filter(({ part }) => part === 'aftermath'))
      await page.getByText(line.text, { exact: true }).waitFor()
    await page.getByRole('button', { name: text.play.turnPage, exact: true }).click()
    await page.getByRole('heading', { level: 1, name: text.play.words }).waitFor()
    for (const line of told.filter(({ part }) => part === 'words'))
      await page.getByText(line.text, { exact: true }).waitFor()
    faults.push(...(await faultsAt(page, 'words')))
    await page.getByRole('link', { name: text.play.toDebrief, exact: true }).click()
    await page.getByRole('region', { name: text.debrief.opening.title }).waitFor()
    faults.push(...(await faultsAt(page, 'debrief')))
    expect(faults).toEqual([])
  })
})
