import { type Browser, chromium } from 'playwright-core'

/** How the browser is started; software WebGL works this way too. */
const parameters = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // A room's name for this computer: plain http there is no secure context, as in a class.
  '--host-resolver-rules=MAP class.test 127.0.0.1',
]

let running: Promise<Browser> | undefined

/** The one browser of a test file, started when first wanted. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['SECOND_LOOK_BROWSER']
  if (!executablePath) throw new Error('SECOND_LOOK_BROWSER is not set: scripts/lib/browserSetup.mjs sets it')
  running ??= chromium.launch({ executablePath, args: parameters })
  return running
}

export async function closeBrowser(): Promise<void> {
  const browser = await running
  running = undefined
  await browser?.close()
}
