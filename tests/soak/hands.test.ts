import type { Hand } from '../browser/support/hands/hand.ts'
import { keyboard } from '../browser/support/hands/keyboard.ts'
import { screenReader } from '../browser/support/hands/screenReader.ts'
import { longEncounters, pathOf, shipped } from '../browser/support/stories.ts'
import { test } from '../browser/support/test.ts'
import { playWhole } from '../browser/support/wholePlay.ts'

const hands: Record<string, Hand> = { keyboard, 'a simulated screen reader': screenReader }
const cases = longEncounters().flatMap((id) => Object.keys(hands).map((name) => [id, name] as const))

test.for(cases)('%s, whole, by %s alone', async ([id, name], { visit }) => {
  const known = shipped(id)
  const { events } = pathOf(known, 7, { notes: 0.3 })
  const { open } = await visit({ reducedMotion: 'reduce' })
  await playWhole(await open('/'), known, events, hands[name] as Hand)
})
