import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { inRoot } from './root.mjs'

const path = inRoot('build/prepare.lock')

const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Takes the lock, or says who has it: a process id, or NaN for a file that is just being written. */
function take() {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
    return undefined
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  try {
    return Number.parseInt(readFileSync(path, 'utf8'), 10)
  } catch {
    return Number.NaN
  }
}

/** Runs `work` while no other process does: two commands started at once do not install or build into each other. */
export async function alone(work) {
  mkdirSync(inRoot('build'), { recursive: true })
  for (let owner = take(); owner !== undefined; owner = take()) {
    if (owner === process.pid) break
    if (!Number.isNaN(owner) && !isAlive(owner)) rmSync(path, { force: true })
    else await new Promise((resolve) => setTimeout(resolve, 100))
  }
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}
