import type { PlayInput } from '../../src/core/record/playEvent.ts'
import { careful, eventsBy, type Hand } from '../../src/core/score/careful.ts'
import { type Score, scoreOf } from '../../src/core/score/score.ts'
import type { toldFrom } from './told.ts'

type Told = ReturnType<typeof toldFrom>
type Given = Readonly<Record<string, string>>

/** A path's score if this hand keeps notebook, board and report, with the category that the path was told with. */
export function scoredBy(hand: Hand, { compiled, narrator }: Told, given: Given, events: readonly PlayInput[]): Score {
  const { manifest } = compiled
  const { beats } = narrator({ given, seed: 1, events })
  const facts = beats.map(({ lines, part }) => ({ cues: lines.flatMap(({ cues }) => cues), part }))
  const choices = events.flatMap((event) => (event.type === 'choose' ? [event.choice] : []))
  const assessed = events.findLast((event) => event.type === 'assess')?.category
  const full = eventsBy(assessed === undefined ? hand : { ...hand, category: () => assessed }, manifest, facts, choices)
  return scoreOf({ manifest, beats: narrator({ given, seed: 1, events: full }).beats, events: full })
}

export const carefulOn = (told: Told, given: Given, events: readonly PlayInput[]): Score =>
  scoredBy(careful(told.compiled.manifest), told, given, events)
