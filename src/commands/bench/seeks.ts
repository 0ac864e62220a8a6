import type { Page } from 'playwright-core'

const rounds = 4
const bareSeeks = 80

/** Resolves when nothing has been fetched for two seconds: what a debrief gets at rest is there. */
export const untilFetched = (page: Page) =>
  page.waitForFunction(() => {
    const last = Math.max(...performance.getEntriesByType('resource').map((entry) => entry.startTime + entry.duration))
    return performance.now() - last > 2000
  })

/** Milliseconds of seeks to turns not gone to before, and to those seen already. */
export interface Seeks {
  readonly first: number[]
  readonly later: number[]
}

/** Jumps to turn after turn by the list, forth and across, until the words stand there laid out; with the stage, until it has drawn them too. */
export const timeSeeks = (page: Page, withStage: boolean): Promise<Seeks> =>
  page.evaluate(
    async ({ passes, staged }) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done))
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('.rail button')]
      const [first, later]: [number[], number[]] = [[], []]
      for (let pass = 0; pass <= passes; pass++) {
        for (let step = 0; step < buttons.length; step++) {
          const turn = (step * 7 + pass) % buttons.length
          await frame()
          const begun = performance.now()
          buttons[turn]?.click()
          const shown = () => document.querySelector('.rail [aria-current]') === buttons[turn]
          while (!shown()) await Promise.resolve()
          document.body.getBoundingClientRect()
          const drawn = () => document.querySelector<HTMLElement>('.stage-host')?.dataset['turn'] === String(turn)
          while (staged && !drawn()) await new Promise((done) => setTimeout(done))
          const times = pass === 0 ? first : later
          times.push(performance.now() - begun)
        }
      }
      return { first, later }
    },
    { passes: rounds, staged: withStage },
  )

/** A page that writes one line at a click, and in the task after that frame draws a line on a canvas: what a seek comes to at least. */
export const timeBareSeeks = (page: Page) =>
  page.evaluate(async (seeks) => {
    document.body.innerHTML = '<p></p><canvas width="640" height="360"></canvas>'
    const line = document.querySelector('p')
    const pen = document.querySelector('canvas')?.getContext('2d')
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    const [plain, staged]: [number[], number[]] = [[], []]
    for (let seek = 0; seek < seeks; seek++) {
      await frame()
      const begun = performance.now()
      if (line) line.textContent = `This is turn number ${seek}.`
      document.body.getBoundingClientRect()
      plain.push(performance.now() - begun)
      await frame()
      await new Promise((done) => setTimeout(done))
      pen?.fillRect(0, 0, seek, seek)
      await frame()
      staged.push(performance.now() - begun)
    }
    return { plain, staged }
  }, bareSeeks)
