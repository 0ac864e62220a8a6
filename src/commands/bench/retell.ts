import { join } from 'node:path'
import { bareStory } from '../../ink/bareStory.ts'
import { compileStory } from '../../ink/compile/compileStory.ts'
import { storiesFolder } from '../../ink/compile/discover.ts'
import { createNarrator } from '../../ink/narrator.ts'
import { chanceFrom } from '../soak/chance.ts'
import { randomPlay } from '../soak/randomPlay.ts'
import { type Figure, quantile } from './figure.ts'

const warming = 60
const rounds = 300

/** A whole playthrough told again on a kept story, beside inkjs alone stepping through the same choices. */
export async function retell(scenario = 'farm'): Promise<Figure[]> {
  const compiled = compileStory(join(storiesFolder, scenario))
  const narrate = createNarrator(compiled)
  const play = randomPlay({ compiled, narrate, chance: chanceFrom(7) })
  const { given, events, beats } = play
  const ids = events.flatMap((event) => (event.type === 'choose' ? [event.choice] : []))
  const picks = beats.flatMap(({ choices }, turn) =>
    ids[turn] ? [choices.findIndex(({ id }) => id === ids[turn])] : [],
  )
  const bare = bareStory(compiled)
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < warming + rounds; round++) {
    // Another seed each time, so that nothing told before is taken up again.
    const timed = [() => narrate({ given, events, seed: round }), () => bare(round, picks)].map((work) => {
      const start = performance.now()
      work()
      return performance.now() - start
    })
    if (round < warming) continue
    ours.push(timed[0] as number)
    theirs.push(timed[1] as number)
  }
  const of = (name: string, share: number): Figure => ({
    what: `retelling ${ids.length} choices of ${scenario}, ${name}`,
    value: quantile(ours, share),
    unit: 'ms',
    reference: { what: 'inkjs alone, the same picks', value: quantile(theirs, share) },
    goal: 5,
  })
  return [of('median', 0.5), of('95th percentile', 0.95)]
}
