import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createAdaptorServer } from '@hono/node-server'
import { build } from 'vite'
import { storiesPlugin } from '../../../src/ink/compile/plugin.ts'
import { createApp } from '../../../src/server/app.ts'
import { listen } from '../../../src/server/listen.ts'
import { stop } from '../../../src/server/stop.ts'
import config from '../../../vite.config.ts'

export const projectRoot = fileURLToPath(new URL('../../../', import.meta.url))

/** Something that answers at an address. */
export interface Site {
  readonly url: string
  close(): Promise<void>
}

/** The site as it ships, served by the process that the set-up started. */
export function shippedSite(): string {
  const url = process.env['SECOND_LOOK_URL']
  if (!url) throw new Error('SECOND_LOOK_URL is not set: scripts/lib/browserSetup.mjs sets it')
  return url
}

/** Builds the pages with the stories of another folder, for production, into a folder that the caller removes. */
export async function buildSite(stories: string): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'second-look-site-'))
  const mode = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    await build({
      ...config,
      configFile: false,
      root: projectRoot,
      logLevel: 'warn',
      plugins: [storiesPlugin(stories)],
      build: { ...config.build, outDir },
    })
  } finally {
    process.env.NODE_ENV = mode
  }
  return outDir
}

/** Serves a built site by the real app on a free port; `folder()` may change while it runs, as after an update. */
export async function serve(folder: () => string): Promise<Site> {
  const apps = new Map<string, ReturnType<typeof createApp>>()
  const appOf = (site: string) => {
    const app = apps.get(site) ?? createApp({ site, art: join(projectRoot, 'build/art') })
    apps.set(site, app)
    return app
  }
  const server = createAdaptorServer({ fetch: (request) => appOf(folder()).fetch(request) }) as Server
  const port = await listen(server, { host: '127.0.0.1', port: 0, fixed: true })
  return { url: `http://localhost:${port}`, close: () => stop(server) }
}

/** A site of its own, built from a folder of stories; `update` builds another in its place, at the same address. */
export async function siteOf(stories: string): Promise<Site & { update(stories: string): Promise<void> }> {
  const built: string[] = [await buildSite(stories)]
  const site = await serve(() => built.at(-1) as string)
  return {
    url: site.url,
    async update(edited) {
      built.push(await buildSite(edited))
    },
    async close() {
      await site.close()
      for (const folder of built) rmSync(folder, { recursive: true, force: true })
    },
  }
}
