import type { CDPSession } from 'playwright-core'
import { text } from '../../src/ui/text.ts'
import { Driver } from '../browser/support/driver.ts'
import { mouse } from '../browser/support/hands/mouse.ts'
import { longEncounters, pathOf, shipped } from '../browser/support/stories.ts'
import { expect, test } from '../browser/support/test.ts'

const plays = Number(process.env['SOAK_TAB'] ?? 30)
/** Plays before the first measurement: caches fill, code is compiled. */
const warming = Math.min(5, Math.floor(plays / 3))

interface Use {
  readonly heap: number
  readonly nodes: number
  readonly listeners: number
}

async function use(session: CDPSession): Promise<Use> {
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') }
}

test.for(longEncounters())(
  `%s: memory is steady over ${plays} random plays in a row in one tab`,
  async (id, { visit }) => {
    const known = shipped(id)
    const { title } = known.compiled.manifest.scenario
    const { context, open } = await visit({ reducedMotion: 'reduce' })
    const page = await open(`/play/${id}`)
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')
    const uses: Use[] = []
    for (let number = 0; number < plays; number++) {
      const driver = new Driver(page, known, mouse)
      await driver.perform(pathOf(known, 100 + number, { notes: 0.15 }).events)
      await page.getByRole('button', { name: text.play.turnPage }).click()
      await page.getByRole('link', { name: text.play.toDebrief }).click()
      await page.getByRole('link', { name: text.debrief.again }).click()
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
      uses.push(await use(session))
    }
    const growth = (of: (use: Use) => number) => {
      const after = uses.slice(warming).map(of)
      return ((after.at(-1) ?? 0) - (after[0] ?? 0)) / (after.length - 1)
    }
    console.log(
      uses.map(({ heap, nodes, listeners }) => `${(heap / 1e6).toFixed(1)} MB ${nodes} ${listeners}`).join('\n'),
    )
    expect(
      growth(({ heap }) => heap),
      'bytes a play',
    ).toBeLessThan(100_000)
    expect(
      growth(({ nodes }) => nodes),
      'nodes a play',
    ).toBeLessThan(1)
    expect(
      growth(({ listeners }) => listeners),
      'listeners a play',
    ).toBeLessThan(1)
  },
)
