import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** A server of ours as a process of its own. */
export interface ServerProcess {
  readonly url: string
  /** Megabytes that it holds in memory. */
  memory(): number
  close(): Promise<void>
}

/** Starts `src/server/<name>.ts` on a free port, with its database in a folder. */
export async function startServer(name: 'entry' | 'bare', data: string): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', `src/server/${name}.ts`], {
    cwd: root,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', SECOND_LOOK_DATA: data, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (text: Buffer) => {
      said += text
      const found = /http:\/\/localhost:(\d+)/.exec(said)
      if (found) resolve(`http://127.0.0.1:${found[1]}`)
    })
    child.once('exit', () => reject(new Error(`The server ended: ${said}`)))
  })
  if (name === 'entry') await untilTeaching(url)
  return {
    url,
    memory: () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1000,
    async close() {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}

async function untilTeaching(url: string): Promise<void> {
  for (;;) {
    const { teaching, why } = (await (await fetch(`${url}/api/here`)).json()) as { teaching: string; why?: string }
    if (teaching === 'ready') return
    if (teaching === 'none') throw new Error(why)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
