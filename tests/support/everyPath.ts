import type { PlayInput } from '../../src/core/record/playEvent.ts'
import type { Beat } from '../../src/core/story/beat.ts'
import type { CompiledStory } from '../../src/core/story/compiled.ts'
import type { Narrator } from '../../src/core/story/narrator.ts'

export interface WholePath {
  readonly events: readonly PlayInput[]
  readonly beats: readonly Beat[]
  /** How often by chance: uniform choices, and at the board a uniform category. */
  readonly share: number
}

/** Every path of a small story, told to its end, with every category where the board is handed in. */
export function everyPath(
  narrator: Narrator,
  { manifest }: CompiledStory,
  given: Readonly<Record<string, string>>,
): WholePath[] {
  const paths: WholePath[] = []
  const go = (events: readonly PlayInput[], share: number, assessed: boolean) => {
    const { beats } = narrator({ given, seed: 1, events })
    const beat = beats.at(-1) as Beat
    if (beat.choices.length === 0) paths.push({ events, beats, share })
    const categories = beat.part === 'board' && !assessed ? manifest.scenario.categories : [undefined]
    for (const category of categories) {
      const assess: PlayInput[] =
        category === undefined ? [] : [{ type: 'assess', category, standard: 'hunch', confidence: 50 }]
      for (const { id } of beat.choices)
        go(
          [...events, ...assess, { type: 'choose', choice: id }],
          share / beat.choices.length / categories.length,
          assessed || category !== undefined,
        )
    }
  }
  go([], 1, false)
  return paths
}
