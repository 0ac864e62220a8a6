import type { Locator, Page } from 'playwright-core'
import { type Control, find, type Hand, keysTo } from './hand.ts'

/** Tab stops of no page are more. */
const most = 400

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement)

/** Where the focus is seen: an outline on the element, or on a label or group that holds it. */
const isSeen = (target: Locator) =>
  target.evaluate((element) => {
    const outlined = (candidate: Element | null): boolean => {
      if (!candidate) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(candidate)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    }
    return outlined(element) || outlined(element.closest('label')) || outlined(element.parentElement)
  })

/** Tab or Shift+Tab, by where the target is from here. */
const keyTowards = (target: Locator) =>
  target.evaluate((element) => {
    const { activeElement: active } = document
    const isBehind = active && element.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING
    return isBehind ? 'Shift+Tab' : 'Tab'
  })

/** Goes by Tab to what is wanted, from wherever the focus is. */
async function reach(page: Page, target: Locator, there = isFocused): Promise<void> {
  await target.waitFor()
  for (let stops = 0; stops < most; stops++) {
    if (await there(target)) {
      if (!(await isSeen(page.locator(':focus')))) throw new Error(`the focus is not seen on ${target}`)
      return
    }
    await page.keyboard.press(await keyTowards(target))
  }
  throw new Error(`Tab does not lead to ${target}`)
}

const inSameGroup = (target: Locator) =>
  target.evaluate((element) => {
    const { activeElement: active } = document
    const [wanted, here] = [element, active].map((radio) =>
      radio instanceof HTMLInputElement ? radio.name : undefined,
    )
    return wanted !== undefined && wanted !== '' && wanted === here
  })

async function press(page: Page, control: Control): Promise<void> {
  await reach(page, find(page, control))
  if (control.role === 'checkbox') return page.keyboard.press('Space')
  await page.keyboard.press(control.role === 'link' ? 'Enter' : (['Enter', 'Space'][control.name.length % 2] as string))
}

/** Tab, arrows, Space and Enter, and nothing else. */
export const keyboard: Hand = {
  press,
  async pick(page, name) {
    const wanted = find(page, { role: 'radio', name })
    await reach(page, wanted, inSameGroup)
    for (let steps = 0; !(await isFocused(wanted)); steps++) {
      if (steps > most) throw new Error(`the arrows do not lead to ${name}`)
      await page.keyboard.press('ArrowDown')
    }
    if (!(await wanted.isChecked())) await page.keyboard.press('Space')
  },
  async slide(page, name, value) {
    const slider = find(page, { role: 'slider', name })
    await reach(page, slider)
    const at = Number(await slider.inputValue())
    for (const key of keysTo(at, value)) await page.keyboard.press(key)
  },
  async write(page, name, words) {
    await reach(page, find(page, { role: 'textbox', name }))
    await page.keyboard.press('End')
    await page.keyboard.type(words)
  },
}
