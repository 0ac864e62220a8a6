import { find, type Hand } from './hand.ts'

/** Half of the slider's knob, in CSS pixels: its middle is that far from the ends. */
const knob = 8

/** A pointer that clicks, and drags a slider by its knob. */
export const mouse: Hand = {
  press: (page, control) => find(page, control).click(),
  pick: (page, name) => find(page, { role: 'radio', name }).click(),
  async slide(page, name, value) {
    const slider = find(page, { role: 'slider', name })
    // In the middle: at the edge a bar may lie over it.
    await slider.evaluate((element) => element.scrollIntoView({ block: 'center' }))
    const box = await slider.boundingBox()
    if (!box) throw new Error(`${name} is not on screen`)
    const at = (share: number) => box.x + knob + ((box.width - 2 * knob) * share) / 100
    const middle = box.y + box.height / 2
    await page.mouse.move(at(Number(await slider.inputValue())), middle)
    await page.mouse.down()
    await page.mouse.move(at(value), middle, { steps: 3 })
    await page.mouse.up()
  },
  async write(page, name, words) {
    await find(page, { role: 'textbox', name }).click()
    await page.keyboard.press('End')
    await page.keyboard.type(words)
  },
}
