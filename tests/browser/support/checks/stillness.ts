import type { Page } from 'playwright-core'

declare global {
  interface Window {
    /** Times that anything was drawn on any canvas. */
    draws?: number
  }
}

/** To be run before the page's own scripts: counts what is drawn, whatever draws it. */
export function countDraws(): void {
  window.draws = 0
  const count = (prototype: object, names: readonly string[]) => {
    for (const name of names) {
      const methods = prototype as Record<string, (...parameters: unknown[]) => unknown>
      const method = methods[name] as (...parameters: unknown[]) => unknown
      methods[name] = function (this: unknown, ...parameters: unknown[]) {
        window.draws = (window.draws ?? 0) + 1
        return method.apply(this, parameters)
      }
    }
  }
  for (const kind of [WebGLRenderingContext, WebGL2RenderingContext])
    count(kind.prototype, ['drawArrays', 'drawElements', 'clear'])
  count(CanvasRenderingContext2D.prototype, ['drawImage', 'fillRect', 'clearRect', 'fill', 'stroke'])
}

const frames = (page: Page, count: number) =>
  page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        const next = (left: number): unknown => (left === 0 ? resolve() : requestAnimationFrame(() => next(left - 1)))
        next(wanted)
      }),
    count,
  )

/** Waits until the stage shows that turn, whose place may still be painted beside the page, and nothing was drawn for thirty of the screen's own frames. */
export async function untilAtRest(page: Page, turn: number): Promise<void> {
  await page.locator(`.stage-host[data-turn="${turn}"]`).waitFor()
  for (let before = -1, now = 0; before !== now; ) {
    before = await page.evaluate(() => window.draws ?? 0)
    await frames(page, 30)
    now = await page.evaluate(() => window.draws ?? 0)
  }
}

/** How often something was drawn while that many of the screen's frames went by. */
export async function drawsDuring(page: Page, count: number): Promise<number> {
  const before = await page.evaluate(() => window.draws ?? 0)
  await frames(page, count)
  return (await page.evaluate(() => window.draws ?? 0)) - before
}

/** CSS animations and transitions under way. */
export const running = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .flatMap((animation) =>
        animation.playState === 'running' ? [String((animation.effect as KeyframeEffect)?.target)] : [],
      ),
  )
