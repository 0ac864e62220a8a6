import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Account } from './account.ts'
import { keepPassword, readPassword } from './password.ts'
import type { Programs } from './programs.ts'
import { locale, runProgram } from './runProgram.ts'

/** A private PostgreSQL's files, and how to get in. */
export interface Cluster {
  /** Its data, which only it may read. */
  readonly data: string
  /** What it says. */
  readonly log: string
  readonly user: string
  readonly password: string
}

const user = 'second_look'

/**
 * The cluster in a folder, made there if it is missing: a random password of its own in a file for us alone, everything in
 * one place. A making that was broken off is begun again.
 */
export async function clusterIn(
  folder: string,
  account: Account,
  programs: Programs,
  signal: AbortSignal,
): Promise<Cluster> {
  const data = join(folder, 'postgres')
  const cluster = async (): Promise<Cluster> => ({
    ...{ data, log: join(folder, 'log', 'postgres.log'), user },
    password: await readPassword(folder),
  })
  await mkdir(folder, { recursive: true, mode: account ? 0o755 : 0o700 })
  await mkdir(join(folder, 'log'), { recursive: true, mode: 0o700 })
  if (account) await chown(join(folder, 'log'), account.uid, account.gid)
  if (existsSync(join(data, 'PG_VERSION'))) return cluster()
  await keepPassword(folder)
  await make(folder, data, account, programs, signal)
  return cluster()
}

async function make(folder: string, data: string, account: Account, { initdb }: Programs, signal: AbortSignal) {
  const half = join(folder, `making-${process.pid}`)
  const pass = join(folder, `pass-${process.pid}`)
  try {
    await mkdir(half, { mode: 0o700 })
    await writeFile(pass, await readFile(join(folder, 'password')), { mode: 0o600 })
    if (account) for (const path of [half, pass]) await chown(path, account.uid, account.gid)
    await chmod(half, 0o700)
    await runProgram(
      initdb,
      [
        ...[`--pgdata=${half}`, `--username=${user}`, `--pwfile=${pass}`, '--auth=scram-sha-256'],
        ...['--encoding=UTF8', `--locale=${locale}`, '--no-instructions'],
      ],
      account,
      signal,
    )
    await rename(half, data).catch((error) => {
      // Another process of ours was as quick.
      if (!existsSync(join(data, 'PG_VERSION'))) throw error
    })
  } finally {
    await Promise.all([half, pass].map((path) => rm(path, { recursive: true, force: true })))
  }
}
