import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { findBrowser, noBrowser } from './browser.mjs'
import { BuildError, build } from './build.mjs'
import { alone } from './lock.mjs'
import { binOf, inRoot } from './root.mjs'
import { runNode } from './run.mjs'
import { failed, none, passed, tallyOf } from './tally.mjs'

const tool = async (packageName, command, parameters) =>
  (await runNode([binOf(packageName, command), ...parameters])) === 0 ? passed : failed

async function vitest(project) {
  const file = inRoot('build/test', `${project}.json`)
  mkdirSync(inRoot('build/test'), { recursive: true })
  rmSync(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await runNode([binOf('vitest'), 'run', '--project', project, ...reporters])
  return tallyOf(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined, code)
}

const hasBrowserTests = () =>
  existsSync(inRoot('tests/browser')) &&
  readdirSync(inRoot('tests/browser'), { recursive: true }).some((name) => /\.test\.tsx?$/.test(name))

async function browserTests() {
  if (!hasBrowserTests()) {
    console.log('There are no browser tests yet.')
    return none
  }
  const browser = await findBrowser()
  if (!browser) {
    console.log(noBrowser)
    return failed
  }
  console.log(`with ${browser}`)
  process.env.SECOND_LOOK_BROWSER = browser
  return vitest('browser')
}

async function site() {
  try {
    await alone(build)
    return passed
  } catch (error) {
    if (!(error instanceof BuildError)) throw error
    console.log(error.message)
    return failed
  }
}

/** What `npm test` does, in order. Each gives a tally; none stops the next. */
export const steps = {
  types: () => tool('typescript', 'tsc', ['--noEmit']),
  lint: () => tool('@biomejs/biome', 'biome', ['check', '.']),
  'units and stories': () => vitest('unit'),
  build: site,
  browser: browserTests,
}
