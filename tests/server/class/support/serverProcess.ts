import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { dataFolder } from '../../dataFolder.ts'
import type { Send } from './device.ts'
import { kilnSite } from './kilnSite.ts'

const entry = fileURLToPath(new URL('./kilnServer.ts', import.meta.url))

/** The real server as a process of its own, with its own PostgreSQL; on the same port and data each time that it is started. */
export interface ServerProcess {
  readonly send: Send
  readonly data: string
  /** Starts it and waits until one can teach. Gives what it said of teaching at first. */
  start(): Promise<string>
  kill(): Promise<void>
  /** SIGTERM, until it is gone. Gives the exit code. */
  stop(): Promise<number | null>
  /** Process id of its PostgreSQL. */
  postgres(): number
  /** All that it has printed. */
  readonly said: string
}

/** Ends with the test. */
export async function serverProcess(): Promise<ServerProcess> {
  const data = dataFolder()
  const kiln = kilnSite()
  kiln.deploy()
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let child: ChildProcess | undefined
  const one = {
    said: '',
    data: data.path,
    send: (path: string, init?: RequestInit) => fetch(`${url}${path}`, init),
    async start() {
      const { HOST: _, DATABASE_URL: __, ...rest } = process.env
      const env = { ...rest, PORT: String(port), KILN_SITE: kiln.site, SECOND_LOOK_DATA: data.path }
      const started = spawn(process.execPath, ['--import', 'tsx', entry], { env })
      for (const stream of [started.stdout, started.stderr])
        stream.on('data', (text: Buffer) => {
          one.said += text
        })
      child = started
      let first: string | undefined
      for (;;) {
        if (started.exitCode !== null) throw new Error(one.said)
        const here = await fetch(`${url}/api/here`).then(
          (answer) => answer.json(),
          () => undefined,
        )
        const teaching = (here as { teaching?: string } | undefined)?.teaching
        first ??= teaching
        if (teaching === 'ready') return first ?? ''
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    kill: () => end('SIGKILL').then(() => undefined),
    stop: () => end('SIGTERM'),
    postgres: () => Number(readFileSync(join(data.path, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]),
  }
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
    return child.exitCode
  }
  onTestFinished(async () => {
    if (child?.signalCode === 'SIGKILL') await one.start().catch(() => undefined)
    await one.stop()
    data.remove()
    kiln.remove()
  })
  return one
}

async function freePort(): Promise<number> {
  const server = createServer()
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
