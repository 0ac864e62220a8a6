import { randomBytes, randomUUID } from 'node:crypto'
import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { NoDatabase } from '../database/unavailable.ts'

/** The password of a cluster, kept in a file of the folder for us alone. Throws NoDatabase where there is none. */
export async function readPassword(folder: string): Promise<string> {
  const text = await readFile(join(folder, 'password'), 'utf8').catch(() => '')
  if (text.trim() === '')
    throw new NoDatabase(`The password of the database is missing: there is no file "password" in ${folder}.`)
  return text.trim()
}

/** Makes a password where there is none. Of those who come at once the first makes it, whole, and it stays. */
export async function keepPassword(folder: string): Promise<void> {
  const half = join(folder, `password.${randomUUID()}`)
  await writeFile(half, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 })
  try {
    await link(half, join(folder, 'password'))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    await rm(half, { force: true })
  }
}
