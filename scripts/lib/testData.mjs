import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const pattern = /^second-look-(?:data|kiln)-(\d+)-/

/** @param {number} pid */
const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/** @param {string} file */
const read = (file) => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/**
 * A new folder for the data of a test, that every user may enter: where we are root, PostgreSQL runs as another. Its name
 * says whose it is, so that a run that was killed leaves nothing for long.
 * @param {'data' | 'kiln'} kind
 */
export function newDataFolder(kind = 'data') {
  const folder = mkdtempSync(join(tmpdir(), `second-look-${kind}-${process.pid}-`))
  chmodSync(folder, 0o755)
  return folder
}

/** The PostgreSQL that runs in this folder, by its own note; undefined if none does. @param {string} folder */
function postgresIn(folder) {
  const pid = Number.parseInt(read(join(folder, 'postgres', 'postmaster.pid')), 10)
  if (!(pid > 0) || !isAlive(pid)) return undefined
  const words = read(`/proc/${pid}/cmdline`)
  // The number may have gone to another program since; where that cannot be told, the note is believed.
  return words === '' || words.includes(folder) ? pid : undefined
}

/** Ends what still runs in such a folder, and removes it. @param {string} folder */
export function removeDataFolder(folder) {
  for (const place of [folder, join(folder, 'data')]) {
    const pid = postgresIn(place)
    if (pid === undefined) continue
    try {
      process.kill(pid, 'SIGQUIT')
    } catch {
      // It is gone, or another user's.
    }
    for (const until = Date.now() + 5000; isAlive(pid) && Date.now() < until; )
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** Removes what runs that were killed left behind, their PostgreSQL too. */
export function removeAbandoned() {
  for (const name of readdirSync(tmpdir())) {
    const owner = Number(pattern.exec(name)?.[1])
    if (!(owner > 0) || isAlive(owner)) continue
    try {
      removeDataFolder(join(tmpdir(), name))
    } catch {
      // Another user's: that one's next run removes it.
    }
  }
}
