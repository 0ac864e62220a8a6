import { text } from '../../src/ui/text.ts'
import { Driver } from './support/driver.ts'
import { mouse } from './support/hands/mouse.ts'
import { farm, shortPath } from './support/stories.ts'
import { expect, test } from './support/test.ts'

const known = farm()
const { title } = known.compiled.manifest.scenario
const { events } = shortPath(known)
const { storage } = text.home

/** Ways in which a browser keeps nothing. Each runs in the page before anything of ours. */
const ways: Record<string, { before: () => void; sentence: string; whole?: true }> = {
  'throws where IndexedDB is asked for': {
    before: () =>
      Object.defineProperty(window, 'indexedDB', {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      }),
    sentence: storage.forbidden,
    whole: true,
  },
  'has no IndexedDB at all': {
    before: () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
    sentence: storage.forbidden,
  },
  'refuses to open': {
    before: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'InvalidStateError')
      }
    },
    sentence: storage.forbidden,
  },
  'is full': {
    before: () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    },
    sentence: storage.full,
    whole: true,
  },
  'denies settings too': {
    before: () => {
      for (const name of ['localStorage', 'indexedDB'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('denied', 'SecurityError')
          },
        })
    },
    sentence: storage.forbidden,
  },
}

for (const [name, { before, sentence, whole }] of Object.entries(ways)) {
  test(`a browser that ${name}: it is said, and the story plays on`, async ({ visit }) => {
    const { open } = await visit({ before, reducedMotion: 'reduce' })
    const page = await open('/play/farm')
    const driver = new Driver(page, known, mouse)
    await driver.perform(events.slice(0, 2))
    await page.getByRole('status').filter({ hasText: sentence }).waitFor()
    await driver.perform(events.slice(2, whole ? undefined : 5))
    if (!whole) return
    await page.getByRole('button', { name: text.play.turnPage }).click()
    await page.getByRole('link', { name: text.play.toDebrief }).click()
    await page.getByRole('heading', { level: 1, name: text.debrief.of(title) }).waitFor()
    expect(driver.beat.ending).not.toBeNull()
  })
}

test('a quota that is really full is said too, and room later is used', async ({ visit }) => {
  const { context, open, site } = await visit({ reducedMotion: 'reduce' })
  const page = await open('/play/farm')
  const driver = new Driver(page, known, mouse)
  const session = await context.newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin: site, quotaSize: 1 })
  await driver.perform(events.slice(0, 2))
  await page.getByRole('status').filter({ hasText: storage.full }).waitFor()
  await session.send('Storage.overrideQuotaForOrigin', { origin: site })
  await driver.perform(events.slice(2, 5))
  await page.getByText(storage.full).waitFor({ state: 'detached' })
})
