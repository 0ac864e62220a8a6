import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { chown, readFile, rm, stat, truncate } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { NoDatabase, Unavailable } from '../database/unavailable.ts'
import type { Account } from './account.ts'
import type { Cluster } from './cluster.ts'
import type { Programs } from './programs.ts'
import { surroundings } from './runProgram.ts'
import { sayingOf } from './saying.ts'

/** A PostgreSQL that runs. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
}

/** Milliseconds that a server may take until it answers, with its recovery after a crash. */
const patience = 30_000
const glance = 50
/** Bytes of its log that are kept at a start. */
const longestLog = 1_000_000

const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=60',
  'shared_buffers=32MB',
  'max_wal_size=256MB',
  'wal_level=minimal',
  'max_wal_senders=0',
  'jit=off',
  // What people write goes into no log.
  'log_min_error_statement=panic',
  'log_parameter_max_length_on_error=0',
  'log_timezone=UTC',
]

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** The one that runs in this cluster already, by its own note: left behind by a crash, or another process's. */
export function runningIn({ data }: Cluster): Postmaster | undefined {
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const [pid = '', , , port = ''] = readFileSync(file, 'utf8').split('\n')
  return isAlive(Number(pid)) && isPostgres(Number(pid)) && Number(port) > 0
    ? { pid: Number(pid), port: Number(port) }
    : undefined
}

/** False where the number has gone to another program since; where that cannot be told, true. */
function isPostgres(pid: number): boolean {
  if (process.platform !== 'linux') return true
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

/**
 * Starts a server in the cluster, for this machine alone and with every write on the disk before it is answered. It has a
 * process group of its own: Ctrl-C is for us, and we stop it after our last write.
 */
export async function startIn(
  cluster: Cluster,
  account: Account,
  { postgres }: Programs,
  signal: AbortSignal,
): Promise<Postmaster> {
  await clearRemnant(cluster)
  const port = await freePort()
  const size = await stat(cluster.log).then(
    ({ size }) => size,
    () => 0,
  )
  if (size > longestLog) await truncate(cluster.log)
  const log = openSync(cluster.log, 'a', 0o600)
  if (account) await chown(cluster.log, account.uid, account.gid)
  const child = spawn(
    postgres,
    ['-D', cluster.data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...account, cwd: '/', env: surroundings(), stdio: ['ignore', log, log], detached: true, windowsHide: true },
  )
  closeSync(log)
  let failed = ''
  child.once('error', (error) => {
    failed = String(error)
  })
  child.unref()
  const until = performance.now() + patience
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, glance))
    if (failed) throw new NoDatabase(sayingOf(failed))
    const { pid } = child
    if (child.exitCode !== null || child.signalCode !== null || pid === undefined) throw await whyNot(cluster, size)
    // The last line of its note says what it is at.
    const note = await readFile(join(cluster.data, 'postmaster.pid'), 'utf8').catch(() => '')
    if (note.startsWith(`${pid}\n`) && /ready\s*$/.test(note)) return { pid, port }
    if (signal.aborted) {
      await stopPostmaster({ pid, port })
      throw new Unavailable('stopped while starting')
    }
    if (performance.now() > until) {
      await stopPostmaster({ pid, port })
      throw new Unavailable('the private database did not start in time')
    }
  }
}

/** A note that stays empty is what a start that was cut off left; another's is empty for a moment only. */
async function clearRemnant({ data }: Cluster): Promise<void> {
  const file = join(data, 'postmaster.pid')
  const note = await stat(file).catch(() => undefined)
  if (note?.size === 0 && Date.now() - note.mtimeMs > patience) await rm(file, { force: true })
}

/** What it said last. That the one before is not quite gone, or another is just starting, passes. */
async function whyNot(cluster: Cluster, from: number): Promise<Error> {
  const said = (await readFile(cluster.log, 'utf8').catch(() => '')).slice(from > longestLog ? 0 : from)
  const passes = /still in use|already exists|is empty|could not bind|Address already in use/i.test(said)
  return passes ? new Unavailable(said) : new NoDatabase(sayingOf(said))
}

/** Stops it: connections are closed, everything is written down. After five seconds without that. */
export async function stopPostmaster({ pid }: Postmaster, wait = 5000): Promise<void> {
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(pid, name)
    } catch {
      // It is gone.
    }
  }
  signal('SIGINT')
  const until = performance.now() + wait
  while (isAlive(pid) && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 20))
  if (!isAlive(pid)) return
  signal('SIGQUIT')
  const last = performance.now() + 2000
  while (isAlive(pid) && performance.now() < last) await new Promise((resolve) => setTimeout(resolve, 20))
}
