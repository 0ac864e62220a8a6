import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import type { StageView } from '../../../src/stage/stage.ts'
import { type Site, serve } from '../support/site.ts'

/** A page with nothing but a stage, served with the app's own headers and pictures. */
export async function stageSite(): Promise<Site> {
  const outDir = mkdtempSync(join(tmpdir(), 'second-look-stage-'))
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
  })
  const site = await serve(() => outDir)
  return {
    url: site.url,
    async close() {
      await site.close()
      rmSync(outDir, { recursive: true, force: true })
    },
  }
}

/** Lets an emulated WebGL pass for a real one, and counts its textures. To be run before the page's own scripts. */
export function withWebgl(): void {
  const { prototype } = WebGL2RenderingContext
  const { getParameter, createTexture, deleteTexture } = prototype
  const counted = window as unknown as { textures: number }
  counted.textures = 0
  prototype.getParameter = function (name) {
    return name === 37446 ? 'A real one' : getParameter.call(this, name)
  }
  prototype.createTexture = function () {
    counted.textures++
    return createTexture.call(this)
  }
  prototype.deleteTexture = function (texture) {
    counted.textures--
    deleteTexture.call(this, texture)
  }
}

export const mount = (page: Page, still: boolean): Promise<void> =>
  page.evaluate(async (set) => {
    while (!window.harness) await new Promise((done) => setTimeout(done, 20))
    await window.harness.mount(set)
  }, still)

export const show = (page: Page, view: StageView): Promise<void> =>
  page.evaluate((shown) => window.harness.show(shown), view)

export const rest = (page: Page): Promise<number> => page.evaluate(() => window.harness.rest())
export const frames = (page: Page): Promise<number> => page.evaluate(() => window.harness.stage?.frames ?? 0)

/** How many canvases the page holds, seen or not, once all that is let go of is cleared away. */
export async function canvases(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage')
  const { result } = await session.send('Runtime.evaluate', { expression: 'HTMLCanvasElement.prototype' })
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' })
  const { result: count } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length }',
    returnByValue: true,
  })
  await session.detach()
  return count.value
}
