import { find, type Hand } from './hand.ts'

/** Half of the slider's knob, in CSS pixels: its middle is that far from the ends. */
const knob = 8

/** A pointer that clicks. */
export const mouse: Hand = {
  press: (page, control) => find(page, control).click(),
  pick: (page, name) => find(page, { role: 'radio', name }).click(),
  async slide(page, name, value) {
    const slider = find(page, { role: 'slider', name })
    await slider.scrollIntoViewIfNeeded()
    const box = await slider.boundingBox()
    if (!box) throw new Error(`${name} is not on screen`)
    await page.mouse.click(box.x + knob + ((box.width - 2 * knob) * value) / 100, box.y + box.height / 2)
  },
}
