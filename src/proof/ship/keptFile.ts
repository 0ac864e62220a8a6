import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

const glance = 100
/** Files of one scenario that stay, the latest: a branch that is switched to and fro finds its own. */
const stays = 4

/**
 * A file that is made once, whatever number of programs want it at the same time: the first makes it, the others wait. One
 * that was broken off is made again, and so is one that `fits` refuses.
 */
export async function keptFile(
  path: string,
  fits: (bytes: Uint8Array) => boolean,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  await mkdir(dirname(path), { recursive: true })
  const lock = `${path}.lock`
  for (;;) {
    const kept = await readFile(path).catch(() => undefined)
    if (kept && fits(kept)) return kept
    if (await take(lock)) break
    await new Promise((resolve) => setTimeout(resolve, glance))
  }
  try {
    const bytes = await make()
    await writeFile(`${path}.part`, bytes)
    await rename(`${path}.part`, path)
    await sweep(path)
    return bytes
  } finally {
    await rm(lock, { force: true })
  }
}

/** True if the lock is ours now. One whose owner has gone is taken away. */
async function take(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const owner = Number.parseInt(await readFile(lock, 'utf8').catch(() => ''), 10)
  if (!Number.isNaN(owner) && !isAlive(owner)) await rm(lock, { force: true })
  return false
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Removes all but the latest files of the same name and ending. */
async function sweep(path: string): Promise<void> {
  const folder = dirname(path)
  const [name = ''] = basename(path).split('.')
  const ending = path.slice(path.lastIndexOf('.'))
  const same = (await readdir(folder)).filter((other) => other.startsWith(`${name}.`) && other.endsWith(ending))
  const ages = await Promise.all(same.map(async (other) => ({ other, at: (await stat(join(folder, other))).mtimeMs })))
  const old = ages.sort((left, right) => right.at - left.at).slice(stays)
  for (const { other } of old) if (existsSync(join(folder, other))) await rm(join(folder, other), { force: true })
}
