import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { find, type Hand, keysTo, type Role } from './hand.ts'

/** Where the reader's code is found by the page: an address of its own origin, which only tests answer. */
const address = '/simulated-screen-reader.js'
const code = () =>
  readFileSync(createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'), 'utf8')

/** What we use of the reader, as the page holds it. */
interface Reader {
  start(options: { container: Node }): Promise<void>
  next(): Promise<void>
  act(): Promise<void>
  lastSpokenPhrase(): Promise<string>
  clearSpokenPhraseLog(): Promise<void>
  readonly activeNode: Node | null
}
declare global {
  interface Window {
    simulatedReader?: Promise<Reader>
  }
}

/** Starts the reader in a page that has none yet. */
async function start(page: Page): Promise<void> {
  if (await page.evaluate(() => window.simulatedReader !== undefined)) return
  await page.route(`**${address}`, (route) => route.fulfill({ body: code(), contentType: 'text/javascript' }))
  // As text: Vitest rewrites an import inside a function.
  await page.evaluate(`window.simulatedReader = import('${address}').then(async ({ virtual }) => {
    await virtual.start({ container: document.body })
    return virtual
  })`)
}

/**
 * Moves on, item by item, until the reader says that this is it: `button, Begin`; then acts on it, if asked, before anything
 * else can happen in the page: where the focus goes, the reader follows.
 */
async function hear(page: Page, role: Role, name: string, acts = false): Promise<void> {
  await find(page, { role, name }).waitFor()
  await start(page)
  const said = await page.evaluate(
    async ({ wanted, most, acts }) => {
      const reader = await window.simulatedReader
      const heard: string[] = []
      for (let step = 0; reader && step < most; step++) {
        const phrase = await reader.lastSpokenPhrase()
        if (phrase === wanted || phrase.startsWith(`${wanted}, `)) {
          if (acts) await reader.act()
          return true
        }
        heard.push(phrase)
        await reader.next()
      }
      return heard.slice(-60)
    },
    { wanted: `${role}, ${name}`, most: 4000, acts },
  )
  if (said !== true) throw new Error(`the reader never says "${role}, ${name}", but:\n${said.join('\n')}`)
}

/** Someone who hears the page: goes on from item to item and acts on what is announced, nothing else. */
export const screenReader: Hand = {
  async press(page, { role, name }) {
    await hear(page, role, name, true)
  },
  async pick(page, name) {
    await hear(page, 'radio', name, true)
  },
  /** A reader hands arrow keys on to the slider under its cursor. */
  async slide(page, name, value) {
    await hear(page, 'slider', name)
    const at = await page.evaluate(async () => {
      const node = (await window.simulatedReader)?.activeNode
      if (!(node instanceof HTMLInputElement)) throw new Error('the reader is not on an input')
      node.focus()
      return Number(node.value)
    })
    for (const key of keysTo(at, value)) await page.keyboard.press(key)
  },
  /** A field under its cursor takes what is typed. */
  async write(page, name, words) {
    await hear(page, 'textbox', name)
    await page.evaluate(async () => {
      const node = (await window.simulatedReader)?.activeNode
      if (!(node instanceof HTMLElement)) throw new Error('the reader is not on a field')
      node.focus()
    })
    await page.keyboard.press('End')
    await page.keyboard.type(words)
  },
}
