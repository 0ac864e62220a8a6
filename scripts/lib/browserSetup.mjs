import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { findBrowser, noBrowser } from './browser.mjs'
import { build } from './build.mjs'
import { alone } from './lock.mjs'
import { inRoot, root } from './root.mjs'
import { newDataFolder, removeAbandoned, removeDataFolder } from './testData.mjs'
import { withTypeScript } from './typescript.mjs'

/** The address that the server prints; throws what it printed instead. */
function addressOf(server) {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stdout.on('data', (text) => {
      said += text
      const url = /http:\/\/localhost:\d+/.exec(said)
      if (url) resolve(url[0])
    })
    server.once('exit', () => reject(new Error(`The server ended: ${said}`)))
  })
}

/**
 * Before the browser tests: a browser, built pages, and the real server as its own process. Tests read
 * SECOND_LOOK_BROWSER (a path) and SECOND_LOOK_URL.
 */
export default async function setup() {
  const browser = process.env.SECOND_LOOK_BROWSER ?? (await findBrowser())
  if (!browser) throw new Error(noBrowser)
  process.env.SECOND_LOOK_BROWSER = browser
  await alone(build)
  removeAbandoned()
  const data = newDataFolder()
  const server = spawn(process.execPath, [...withTypeScript(), inRoot('src/server/entry.ts')], {
    cwd: root,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', SECOND_LOOK_DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  process.env.SECOND_LOOK_URL = await addressOf(server)
  return async () => {
    const ended = once(server, 'exit')
    if (server.exitCode === null && server.kill()) await ended
    removeDataFolder(data)
  }
}
