import type { Hand } from './support/hands/hand.ts'
import { keyboard } from './support/hands/keyboard.ts'
import { mouse } from './support/hands/mouse.ts'
import { screenReader } from './support/hands/screenReader.ts'
import { farm, pathOf } from './support/stories.ts'
import { test } from './support/test.ts'
import { playWhole } from './support/wholePlay.ts'

const hands: Record<string, Hand> = { mouse, keyboard, 'a simulated screen reader': screenReader }
const known = farm()
const { notation, events } = pathOf(known, 7, { notes: 0.3 })

for (const [name, hand] of Object.entries(hands)) {
  test(`the whole encounter by ${name}: ${notation.length} characters of notation`, { timeout: 120_000 }, async ({
    visit,
  }) => {
    const { open } = await visit(
      hand === mouse ? { viewport: { width: 390, height: 844 }, hasTouch: true } : { reducedMotion: 'reduce' },
    )
    await playWhole(await open('/'), known, events, hand)
  })
}
