import { Story } from 'inkjs'

/** One step of a plain inkjs play, as text to compare: what was said, and what then stood on offer. */
export interface PlainStep {
  readonly said: string
  readonly offered: string[]
  readonly error?: string
}

export type Told = Readonly<Record<string, string | number | boolean>>

/** Objects that one plain step may run; the engine under test has its own bound. */
const enough = 60_000

/** Plain inkjs, from a fresh `Story`, one step at a time. */
export class PlainPlay {
  private readonly story: Story
  private errors: string[] = []
  private ran = 0

  constructor(ink: object, seed: number, given: Told = {}) {
    this.story = new Story(JSON.parse(JSON.stringify(ink)))
    this.story.allowExternalFunctionFallbacks = true
    this.story.onError = (message: string, type: number) => {
      if (type !== 1) this.errors.push(message)
    }
    this.story.state.storySeed = seed
    for (const [name, value] of Object.entries(given)) this.story.variablesState.$(name, value)
    const inside = this.story as unknown as { ContinueSingleStep(): boolean }
    const step = inside.ContinueSingleStep.bind(this.story)
    inside.ContinueSingleStep = () => {
      if (++this.ran > enough || this.story.state.callStack.depth > 200) throw new Error('endless')
      return step()
    }
  }

  step(choice: number, inputs: Told = {}): PlainStep {
    this.errors = []
    this.ran = 0
    const said: string[] = []
    try {
      if (choice >= 0) this.story.ChooseChoiceIndex(choice)
      for (const [name, value] of Object.entries(inputs)) this.story.variablesState.$(name, value)
      while (this.story.canContinue)
        said.push(lineText((this.story.Continue() ?? '').trim(), this.story.currentTags ?? []))
    } catch (error) {
      return { said: said.join('\n'), offered: [], error: error instanceof Error ? error.message : String(error) }
    }
    const offered = this.story.currentChoices.map(({ text, tags }) => lineText(text, tags ?? []))
    const [error] = this.errors
    return { said: said.join('\n'), offered, ...(error !== undefined && { error }) }
  }
}

export const lineText = (text: string, tags: readonly string[]): string =>
  [text, ...tags.map((tag) => `#${tag}`)].join(' ')
