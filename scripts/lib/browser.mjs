import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { binOf, require } from './root.mjs'
import { runNode, runProgram } from './run.mjs'

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome']

const usualPlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
}

/**
 * True for a file that starts. Some systems have a stand-in under the name of chromium that only tells how to get
 * one; on Windows there is none, and asking for the version would open a window.
 */
function works(path) {
  if (!existsSync(path)) return false
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0
}

const onPath = () =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => (folder ? names.map((name) => join(folder, name)) : []))

const playwrightOwn = () => require('playwright-core').chromium.executablePath()

/** A browser that is here already, or undefined. */
function present() {
  const candidates = [process.env.CHROME_PATH, ...onPath(), ...(usualPlaces[process.platform] ?? []), playwrightOwn()]
  return candidates.find((path) => path && works(path))
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return
  console.error('Installing a browser (Debian package chromium) …')
  const options = {
    stdio: ['ignore', 'ignore', process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  await runProgram('apt-get', ['update', '-qq'], options)
  await runProgram('apt-get', ['install', '-y', '-qq', 'chromium'], options)
}

async function fromPlaywright() {
  console.error("Installing a browser (Playwright's Chromium) …")
  const cli = binOf('playwright-core')
  await runNode([cli, 'install', 'chromium'], { stdio: ['ignore', process.stderr, process.stderr] })
}

export const noBrowser =
  'No browser for the tests: install Chrome or Chromium, or set CHROME_PATH to the program of one.'

/** The path of a Chrome or Chromium: one that is here, else one that is installed now. Undefined where all fails. */
export async function findBrowser() {
  const here = present()
  if (here) return here
  for (const get of [fromDebian, fromPlaywright]) {
    await get()
    const got = present()
    if (got) return got
  }
  return undefined
}
