import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { dataFolder } from '../../server/dataFolder.ts'
import { projectRoot } from './site.ts'

/** A server of one's own, that can be killed and started again at the same address and on the same data. */
export interface ClassServer {
  /** Under a name as a room has it: plain http, no localhost, so no secure context. */
  readonly url: string
  start(): Promise<void>
  /** As when somebody pulls the plug. */
  kill(): Promise<void>
  /** Stops it, its database too, and removes the data. */
  remove(): Promise<void>
}

/** The name under which the browser finds this computer; see `chromium.ts`. */
export const roomName = 'class.test'

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

export async function classServer(): Promise<ClassServer> {
  const port = await freePort()
  const data = dataFolder()
  let child: ChildProcess | undefined
  const here = `http://127.0.0.1:${port}`
  const ready = async () => {
    const answer = await fetch(`${here}/api/here`).catch(() => undefined)
    const said = (await answer?.json()) as { teaching?: string } | undefined
    return said?.teaching === 'ready'
  }
  const start = async () => {
    const started = spawn(process.execPath, ['--import', 'tsx', join(projectRoot, 'src/server/entry.ts')], {
      cwd: projectRoot,
      env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', SECOND_LOOK_DATA: data.path },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    child = started
    while (!(await ready())) {
      if (started.exitCode !== null) throw new Error(`the server ended with ${started.exitCode}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  const end = async (signal: NodeJS.Signals) => {
    const ending = child
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return
    const ended = once(ending, 'exit')
    ending.kill(signal)
    await ended
  }
  return {
    url: `http://${roomName}:${port}`,
    start,
    kill: () => end('SIGKILL'),
    async remove() {
      await end('SIGTERM')
      data.remove()
    },
  }
}
