import type { Axis } from '../../../src/core/catalogue/axis.ts'
import { graphValues } from '../../../src/core/graph/values/graphValues.ts'
import { readingOf } from '../../../src/core/look/reading.ts'
import type { PlayEvent } from '../../../src/core/record/playEvent.ts'
import type { Playthrough } from '../../../src/core/record/playthrough.ts'
import { cuesNoted } from '../../../src/core/score/path.ts'
import { scoreOf } from '../../../src/core/score/score.ts'
import { rulesHash } from '../../../src/ink/compile/rulesHash.ts'
import { forkAt } from '../../../src/play/forkAt.ts'
import { withMarks } from '../../support/told.ts'
import { farm, pathOf } from './stories.ts'

const known = farm()
const { story, manifest } = known.compiled
const values = graphValues(known.graph(), manifest)

/** A play by chance, as it is kept. */
export function playOf(id: string, seed: number): Playthrough {
  const { events, beats, given } = pathOf(known, seed, { notes: 0.4 })
  const marked = withMarks(events, beats) as PlayEvent[]
  return { format: 1, id, scenario: 'farm', story, rules: rulesHash, given, seed: 1, events: marked }
}

/** A fork of it at a turn, gone on with by the first choice on offer each time. */
export function forkOf(play: Playthrough, turn: number, id: string): Playthrough {
  const { beats } = known.narrate(play)
  const made = play.events.filter(({ type }) => type === 'choose')[turn]
  const other = beats[turn]?.choices.find((choice) => made?.type === 'choose' && choice.id !== made.choice)
  const fork = forkAt(play, beats, { turn, choice: other?.id ?? '' }, id)
  if (!fork) throw new Error('nothing else is on offer')
  const events = [...fork.events]
  for (;;) {
    const beat = known.narrate({ ...fork, events }).beats.at(-1)
    const [first] = beat?.choices ?? []
    if (!beat || !first) return { ...fork, events }
    if (beat.part === 'board') events.push({ type: 'assess', category: 'labor', standard: 'suspicion', confidence: 60 })
    events.push({ type: 'choose', choice: first.id, mark: beat.mark })
  }
}

/** What is known of a play without the page. */
export function knownOf({
  given,
  events,
  seed,
}: Pick<Playthrough, 'given' | 'seed'> & { events: Playthrough['events'] }) {
  const { beats } = known.narrate({ given, seed, events })
  const path = { manifest, beats, events }
  const reading = readingOf(values, { given, events, noted: cuesNoted(path) })
  if (!reading) throw new Error('the graph does not begin with what is given')
  const choices = events.flatMap((event) => (event.type === 'choose' ? [event.choice] : []))
  return { path, beats, choices, score: scoreOf(path), best: (axis: Axis) => reading.whole[axis].best }
}
export type KnownPlay = ReturnType<typeof knownOf>
