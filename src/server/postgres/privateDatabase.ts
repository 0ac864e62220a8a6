import { createHash } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { type Database, openDatabase } from '../database/database.ts'
import { NoDatabase, Unavailable } from '../database/unavailable.ts'
import { type Account, accountFor, isOpenToAll } from './account.ts'
import { type Cluster, clusterIn } from './cluster.ts'
import { isAlive, type Postmaster, runningIn, startIn, stopPostmaster } from './postmaster.ts'
import { copyPrograms, installedPrograms, type Programs, programsIn } from './programs.ts'
import { runProgram } from './runProgram.ts'
import { sayingOf } from './saying.ts'

interface Place {
  readonly account: Account
  readonly programs: Programs
  readonly cluster: Cluster
}

/**
 * A PostgreSQL of our own beside us: made where there is none yet, adopted where one runs, started again where it died, stopped
 * with us. `asked` means that somebody named the folder.
 */
export function privateDatabase(folder: string, asked: boolean): Database {
  const leaving = new AbortController()
  let place: Place | undefined
  let running: Postmaster | undefined

  const reach = async (): Promise<pg.ClientConfig> => {
    place ??= await prepare(folder, asked, leaving.signal).catch(sayPlainly)
    const { cluster, account, programs } = place
    if (!running || !isAlive(running.pid))
      running = runningIn(cluster) ?? (await startIn(cluster, account, programs, leaving.signal))
    return configOf(cluster, running)
  }
  const database = openDatabase(reach, { sentence: 'The private database does not answer.' })
  return {
    ...database,
    async close() {
      leaving.abort()
      await database.close()
      if (place && running && !(await isShared(place.cluster, running))) await end(place, running)
    },
  }
}

/** What a file system refuses, in a sentence. */
function sayPlainly(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const plain = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EEXIST'].includes(code)
  throw plain ? new NoDatabase(sayingOf(String(error))) : error
}

/** Windows has no signals that could tell it to finish properly. */
async function end({ programs, cluster }: Place, running: Postmaster): Promise<void> {
  if (process.platform !== 'win32') return stopPostmaster(running)
  const parameters = ['stop', '-D', cluster.data, '-m', 'fast', '-t', '5']
  await runProgram(programs.pgCtl, parameters, undefined, new AbortController().signal).catch(() => undefined)
}

const configOf = ({ user, password }: Cluster, { port }: Postmaster): pg.ClientConfig => ({
  ...{ host: '127.0.0.1', port, user, password, database: 'postgres' },
})

async function prepare(folder: string, asked: boolean, signal: AbortSignal): Promise<Place> {
  const account = await accountFor()
  const installed = installedPrograms()
  const home = account && !asked && !(await isOpenToAll(folder)) ? homeOf(folder) : folder
  if (account && !(await isOpenToAll(home)))
    throw new NoDatabase(`The user "postgres" may not enter ${home}. Name another folder with SECOND_LOOK_DATA.`)
  const native = account && !(await isOpenToAll(installed)) ? await copyPrograms(installed, programsHome) : installed
  const programs = await programsIn(native)
  const cluster = await clusterIn(home, account, programs, signal)
  if (signal.aborted) throw new Unavailable('stopped while starting')
  return { account, programs, cluster }
}

/** For root, where the project lies in a folder that no other user may enter. */
const programsHome = '/var/lib/second-look/postgresql-18.4.0-beta.17'
const homeOf = (folder: string) =>
  join('/var/lib/second-look', createHash('sha256').update(folder).digest('hex').slice(0, 12))

/** Whether another process of ours works with it: then that one stops it. */
async function isShared(cluster: Cluster, running: Postmaster): Promise<boolean> {
  const client = new pg.Client({
    ...configOf(cluster, running),
    application_name: 'leaving',
    connectionTimeoutMillis: 2000,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rowCount } = await client.query(
      "SELECT 1 FROM pg_stat_activity WHERE application_name LIKE 'second-look %' AND pid <> pg_backend_pid()",
    )
    return (rowCount ?? 0) > 0
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}
