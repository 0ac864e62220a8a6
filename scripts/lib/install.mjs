import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { inRoot } from './root.mjs'
import { runNode, runProgram } from './run.mjs'

/**
 * True if what npm noted in node_modules is what the lockfile asks for. Packages for other systems are optional and
 * may be missing. npm writes its note last, so that a broken installation has none.
 */
export function isInstalled(wanted, noted) {
  return Object.entries(wanted.packages).every(([path, entry]) => {
    if (path === '') return true
    const present = noted.packages[path]
    if (!present) return Boolean(entry.optional || entry.devOptional)
    const sameContent = !present.integrity || !entry.integrity || present.integrity === entry.integrity
    return present.version === entry.version && sameContent
  })
}

const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** npm's own script: the one that runs us, else the one beside this Node. Undefined where there is neither. */
function npmScript() {
  const told = process.env.npm_execpath
  const node = dirname(process.execPath)
  return [
    ...(told && basename(told) === 'npm-cli.js' ? [told] : []),
    join(node, 'node_modules/npm/bin/npm-cli.js'),
    join(node, '../lib/node_modules/npm/bin/npm-cli.js'),
  ].find((path) => existsSync(path))
}

/** Installs what the lockfile asks for, unless it is there. All that is said goes to stderr. */
export async function install() {
  const wanted = readJson(inRoot('package-lock.json'))
  const noted = readJson(inRoot('node_modules/.package-lock.json'))
  if (wanted && noted && isInstalled(wanted, noted)) return
  console.error('Installing packages (npm ci) …')
  const npm = npmScript()
  const parameters = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const options = { stdio: ['ignore', process.stderr, process.stderr] }
  const code = npm
    ? await runNode([npm, ...parameters], options)
    : await runProgram('npm', parameters, { ...options, shell: process.platform === 'win32' })
  if (code === 0) return
  console.error('The packages could not be installed: npm ci failed, for the reason above.')
  process.exit(1)
}
