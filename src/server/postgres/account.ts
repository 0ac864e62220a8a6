import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { promisify } from 'node:util'
import { NoDatabase } from '../database/unavailable.ts'

/** The user that PostgreSQL runs as: undefined for our own. */
export type Account = { readonly uid: number; readonly gid: number } | undefined

const run = promisify(execFile)
const name = 'postgres'

async function lookUp(): Promise<Account> {
  const [uid, gid] = await Promise.all(['-u', '-g'].map((what) => run('id', [what, name])))
  return { uid: Number(uid?.stdout), gid: Number(gid?.stdout) }
}

/** PostgreSQL refuses to run as root: there the user `postgres` is used, and made if it is missing. */
export async function accountFor(): Promise<Account> {
  if (process.getuid?.() !== 0) return undefined
  const known = await lookUp().catch(() => undefined)
  if (known) return known
  try {
    const options = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin']
    await run('useradd', [...options, name])
    return await lookUp()
  } catch {
    throw new NoDatabase(
      'PostgreSQL does not run as root, and no user "postgres" could be made for it. Start Second Look as another user, or make that one.',
    )
  }
}

/** Whether everybody may go into this folder: the first of its folders that is there, and all above. */
export async function isOpenToAll(folder: string): Promise<boolean> {
  for (let path = resolve(folder); ; path = dirname(path)) {
    const found = await stat(path).catch(() => undefined)
    if (found?.isDirectory() && (found.mode & 0o001) === 0) return false
    if (path === dirname(path)) return true
  }
}
