import { mountStage } from '../../../src/stage/mountStage.ts'
import type { Stage, StageTrouble, StageView } from '../../../src/stage/stage.ts'

/** What the page of the stage's own tests offers to them. */
export interface Harness {
  stage?: Stage
  readonly things: string[]
  readonly troubles: StageTrouble[]
  mount(still: boolean): Promise<void>
  show(view: StageView): Promise<void>
  /** Waits until no frame was drawn for a while; the number of frames then. */
  rest(): Promise<number>
}

declare global {
  interface Window {
    harness: Harness
  }
}

const things: string[] = []
const troubles: StageTrouble[] = []
const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

window.harness = {
  things,
  troubles,
  async mount(still) {
    const index = await (await fetch('/art/index.json')).json()
    window.harness.stage = await mountStage(document.getElementById('host') as HTMLElement, {
      index,
      base: '/art/',
      still,
      onThing: (id) => void things.push(id),
      onTrouble: (trouble) => void troubles.push(trouble),
    })
  },
  async show(view) {
    await window.harness.stage?.show(view)
  },
  async rest() {
    const frames = () => window.harness.stage?.frames ?? 0
    for (let before = -1; before !== frames(); ) {
      before = frames()
      await wait(700)
    }
    return frames()
  },
}
