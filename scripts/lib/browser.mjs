import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { binOf, require } from './root.mjs'
import { runNode, runProgram } from './run.mjs'

/** Chromium without its windows: the same pages by the same engine, in three quarters of the time of the tests. */
const windowless = 'chromium-headless-shell'
const whole = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome']

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

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

const playwrightOwn = () => require('playwright-core').chromium.executablePath()

/** A browser that is here already, or undefined. */
function present(names) {
  const candidates = [
    process.env.CHROME_PATH,
    ...onPath(names),
    ...(usualPlaces[process.platform] ?? []),
    playwrightOwn(),
  ]
  return candidates.find((path) => path && works(path))
}

async function fromDebian(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return
  const options = {
    stdio: ['ignore', 'ignore', process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  await runProgram('apt-get', ['update', '-qq'], options)
  for (const name of packages) {
    console.error(`Installing a browser (Debian package ${name}) …`)
    if ((await runProgram('apt-get', ['install', '-y', '-qq', name], options)) === 0) return
  }
}

async function fromPlaywright() {
  console.error("Installing a browser (Playwright's Chromium) …")
  const cli = binOf('playwright-core')
  await runNode([cli, 'install', 'chromium'], { stdio: ['ignore', process.stderr, process.stderr] })
}

export const noBrowser =
  'No browser for the tests: install Chrome or Chromium, or set CHROME_PATH to the program of one.'

/**
 * The path of a Chrome or Chromium: one that is here, else one that is installed now. Undefined where all fails.
 *
 * @param asPeopleHave whether only the whole browser will do, which is what a measurement is taken in
 */
export async function findBrowser(asPeopleHave = false) {
  const names = asPeopleHave ? whole : [windowless, ...whole]
  const here = present(names)
  if (here) return here
  for (const get of [() => fromDebian(asPeopleHave ? ['chromium'] : [windowless, 'chromium']), fromPlaywright]) {
    await get()
    const got = present(names)
    if (got) return got
  }
  return undefined
}
