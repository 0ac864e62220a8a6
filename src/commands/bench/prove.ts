import { join } from 'node:path'
import type { StoryGraph } from '../../core/graph/storyGraph.ts'
import { graphValues } from '../../core/graph/values/graphValues.ts'
import type { Manifest } from '../../core/manifest/manifest.ts'
import { bareStory } from '../../ink/bareStory.ts'
import { compileStory } from '../../ink/compile/compileStory.ts'
import { storiesFolder } from '../../ink/compile/discover.ts'
import { createNarrator } from '../../ink/narrator.ts'
import { type ExploreOptions, explore } from '../../proof/explore.ts'
import { scenarioInputs } from '../../proof/scenarioInputs.ts'
import { storyGraphOf } from '../../proof/storyGraph.ts'
import { chanceFrom } from '../soak/chance.ts'
import { randomPlay } from '../soak/randomPlay.ts'
import type { Figure } from './figure.ts'

const scenario = 'farm'
const plays = 40
/** States at which the run without memory stops: enough to be warm. */
const someStates = 3000

/** Exploring our longest scenario, beside inkjs alone stepping through random plays of it. */
export async function prove(): Promise<Figure[]> {
  const compiled = compileStory(join(storiesFolder, scenario))
  const { ink, manifest } = compiled
  const step = plainStep(compiled)
  const run = (more: ExploreOptions) => {
    let peak = 0
    const before = process.memoryUsage().heapUsed
    const started = process.cpuUsage()
    const { edges } = explore(ink, {
      seed: 1,
      ...scenarioInputs(manifest),
      ...more,
      progress: () => {
        peak = Math.max(peak, process.memoryUsage().heapUsed)
      },
    })
    return { ms: since(started), transitions: edges.length, peak, before }
  }
  const every = run({ reuse: false, states: someStates })
  const whole = run({})
  const explored = explore(ink, { seed: 1, ...scenarioInputs(manifest) })
  const values = scored(storyGraphOf(explored, compiled), manifest)
  const perStep = (done: typeof whole): number => done.ms / done.transitions / step
  const plain = { what: 'inkjs alone, one step, in ms', value: step }
  return [
    {
      what: `exploring ${scenario}, one transition, in plain steps of inkjs`,
      value: perStep(whole),
      unit: 'times',
      reference: plain,
      goal: 1.5,
    },
    {
      what: `the same without remembering steps, the first ${someStates} states`,
      value: perStep(every),
      unit: 'times',
      reference: plain,
    },
    {
      what: `exploring ${scenario}, ${whole.transitions} transitions`,
      value: whole.ms,
      unit: 'ms',
      reference: { what: 'inkjs alone, as many steps', value: step * whole.transitions },
      goal: 10_000,
    },
    {
      what: `scoring ${scenario}, one of ${values.states} states of barriers, clock and ledgers`,
      value: (values.ms / values.states) * 1000,
      unit: 'µs',
      reference: { what: 'inkjs alone, one step', value: step * 1000 },
      goal: 5,
    },
    {
      what: `scoring ${scenario}, all axes and conduct`,
      value: values.ms,
      unit: 'ms',
      reference: { what: 'exploring it', value: whole.ms },
      goal: 1000,
    },
    {
      what: `most heap while exploring ${scenario}`,
      value: whole.peak / 1000,
      unit: 'kB',
      reference: { what: 'before', value: whole.before / 1000 },
      goal: 1_000_000,
    },
  ]
}

/** Processor time of best, worst and chance on all axes; the second time, when the code is warm. */
function scored(graph: StoryGraph, manifest: Manifest): { ms: number; states: number; nodes: number } {
  graphValues(graph, manifest)
  const started = process.cpuUsage()
  const { axes, conduct } = graphValues(graph, manifest)
  const ms = since(started)
  const products = [...Object.values(axes).map(({ product }) => product), conduct.product]
  return { ms, states: products.reduce((sum, { states }) => sum + states, 0), nodes: graph.nodes.length }
}

/** Milliseconds of processor time of one step of inkjs alone, over random plays. Warmed up by a first round. */
function plainStep(compiled: ReturnType<typeof compileStory>): number {
  const narrate = createNarrator(compiled)
  const bare = bareStory(compiled)
  const paths = Array.from({ length: plays }, (_, number) => {
    const { events, beats } = randomPlay({ compiled, narrate, chance: chanceFrom(number) })
    const chosen = events.flatMap((event) => (event.type === 'choose' ? [event.choice] : []))
    return chosen.map((choice, turn) => (beats[turn]?.choices ?? []).findIndex(({ id }) => id === choice))
  })
  let ms = 0
  for (let round = 0; round < 5; round++) {
    const started = process.cpuUsage()
    for (const picks of paths) bare(1, picks)
    ms = since(started)
  }
  return ms / paths.reduce((sum, { length }) => sum + length + 1, 0)
}

function since(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1000
}
