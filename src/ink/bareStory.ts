import { Story } from 'inkjs'
import type { CompiledStory } from '../core/story/compiled.ts'

/** Steps a compiled story as inkjs alone does, with nothing of ours: what telling is measured against. */
export function bareStory({ ink }: Pick<CompiledStory, 'ink'>): (seed: number, picks: readonly number[]) => number {
  const story = new Story(ink as Record<string, unknown>)
  return (seed, picks) => {
    story.ResetState()
    story.state.storySeed = seed
    let lines = 0
    const goOn = () => {
      for (; story.canContinue; lines++) story.Continue()
    }
    goOn()
    for (const pick of picks) {
      if (story.currentChoices.length === 0) break
      story.ChooseChoiceIndex(Math.min(pick, story.currentChoices.length - 1))
      goOn()
    }
    return lines
  }
}
