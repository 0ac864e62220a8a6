import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))

export interface Served {
  readonly url: string
  close(): Promise<void>
}

/** `npm start` as its own process, on a free port: builds what is stale, then serves. */
export async function startSite(): Promise<Served> {
  const server = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    server.stdout.on('data', (text: Buffer) => {
      said += text
      const found = /http:\/\/localhost:\d+/.exec(said)
      if (found) resolve(found[0])
    })
    server.once('exit', () => reject(new Error(`The server ended: ${said}`)))
  })
  return {
    url,
    async close() {
      const ended = once(server, 'exit')
      server.kill()
      await ended
    },
  }
}

/** The whole browser, as people have it, by the rules of scripts/lib/browser.mjs. */
export function browserPath(): string {
  const told = process.env['SECOND_LOOK_BROWSER']
  if (told) return told
  const ask =
    "import { findBrowser } from './scripts/lib/browser.mjs'; process.stdout.write((await findBrowser(true)) ?? '')"
  const path = execFileSync(process.execPath, ['--input-type=module', '-e', ask], { cwd: root, encoding: 'utf8' })
  if (path === '') throw new Error('There is no browser to measure in: install Chrome or Chromium.')
  return path
}
