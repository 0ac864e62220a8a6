import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { text } from '../../src/ui/text.ts'
import { copiedStories, type Edit } from './support/copied.ts'
import { Driver } from './support/driver.ts'
import { mouse } from './support/hands/mouse.ts'
import { kept, untilKept } from './support/kept.ts'
import { buildSite, type Site, serve } from './support/site.ts'
import { fixtureStories, knownStory } from './support/stories.ts'
import { expect, test } from './support/test.ts'

const played = 'guess:none@20 ask-alone note:papers-held offer-water'
const { halt, wordingChanged } = text.play

/** What an author does to a story that someone is in the middle of, and what that player is told. */
const edits: Record<string, { edit: Edit[]; says: string; choices: number }> = {
  'a choice inserted above': {
    edit: [
      [
        'gate.ink',
        '* (ask_alone)',
        '* (wave) [Wave to her. # minutes:1]\n    She waves back. #l0099\n    -> hub\n* (ask_alone)',
      ],
    ],
    says: halt.changed,
    choices: 0,
  },
  'a choice renamed': { edit: [['gate.ink', '(offer_water)', '(give_water)']], says: halt.changed, choices: 0 },
  'a choice removed': {
    edit: [
      [
        'gate.ink',
        '* (offer_water) [Offer her water from the truck first. # approach:needs-first@ana # event:care-offered]\n    She drinks all of it. # cue:thirst #l0007\n    -> hub\n',
        '',
      ],
      ['cues.yaml', /thirst: .*\n/, ''],
    ],
    says: halt.changed,
    choices: 0,
  },
  'a knot renamed': {
    edit: [['gate.ink', /\bhub\b/g, 'yard']],
    says: wordingChanged,
    choices: 2,
  },
  'a typo mended': {
    edit: [['gate.ink', 'She drinks all of it.', 'She drinks it all.']],
    says: wordingChanged,
    choices: 2,
  },
  'points changed': {
    edit: [['gate.ink', 'approach:separate-quietly@ana', 'approach:press@ana']],
    says: halt.changed,
    choices: 1,
  },
}

let site: Site
let current: string
const built = new Map<string, Promise<string>>()
const buildOnce = (name: string, edit: Edit[]) => {
  const building = built.get(name) ?? buildSite(copiedStories(fixtureStories, 'gate', edit))
  built.set(name, building)
  return building
}

test.beforeAll(async () => {
  current = await buildOnce('original', [])
  site = await serve(() => current)
}, 120_000)
test.afterAll(() => site.close())

async function playOriginal(page: Page): Promise<void> {
  await new Driver(page, knownStory(join(fixtureStories, 'gate')), mouse).perform(played)
  await untilKept(page, 4)
}

for (const [name, { edit, says, choices }] of Object.entries(edits)) {
  test(`${name} since the save: it is said, and nothing is lost`, { timeout: 120_000 }, async ({ visit }) => {
    current = await buildOnce('original', [])
    const { open } = await visit({ site: site.url, reducedMotion: 'reduce' })
    const page = await open('/play/gate')
    await playOriginal(page)
    const [before] = await kept(page)

    current = await buildOnce(name, edit)
    await page.reload()
    await page.getByRole('status').filter({ hasText: says }).waitFor()
    expect(await kept(page)).toEqual([before])

    const known = knownStory(join(copiedStories(fixtureStories, 'gate', edit), 'gate'))
    const events = before?.playthrough.events ?? []
    const kept1 = events.filter(
      (_, index) => events.slice(0, index + 1).filter(({ type }) => type === 'choose').length <= choices,
    )
    const driver = new Driver(page, known, mouse).resume(kept1)
    await driver.shown()
    while (driver.beat.part === 'encounter')
      await driver.perform([{ type: 'choose', choice: driver.beat.choices[0]?.id ?? '' }])
    await driver.perform('assess:labor@80/suspicion')
    const all = await kept(page)
    const original = all.find(({ playthrough }) => playthrough.id === before?.playthrough.id)
    const forked = choices < 2
    expect(all).toHaveLength(forked ? 2 : 1)
    if (forked) {
      expect(original).toEqual(before)
      expect(all.find((entry) => entry !== original)?.playthrough.forkOf).toEqual({
        id: before?.playthrough.id,
        turn: choices,
      })
    } else expect(original?.playthrough.events.slice(0, 4)).toEqual(events)
  })
}
