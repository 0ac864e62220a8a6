import { expect, test } from 'vitest'
import type { Live } from '../../src/ink/explore/live.ts'
import type { Program, Read } from '../../src/ink/explore/program.ts'
import { whether } from '../../src/ink/explore/view.ts'
import { liveness } from '../../src/proof/live/liveness.ts'
import { disagreement } from './agree.ts'
import { counts } from './features/counts.ts'
import { flow } from './features/flow.ts'
import { lists } from './features/lists.ts'
import { variables } from './features/variables.ts'
import { inkOf } from './inkOf.ts'

/** Analyses that forget something. The comparison must catch every one, or its silence would prove nothing. */
const weaker: Readonly<Record<string, (program: Program) => (points: readonly number[]) => Live>> = {
  'forgets variables': without('variable'),
  'forgets what is assigned': without('assigned'),
  'forgets visits': without('visits'),
  'forgets turns since': without('since'),
  'forgets turns': without('turns'),
  'forgets the random number': without('random'),
  'forgets empty literals': without('literal'),
  'forgets where variables lead': (program) => liveness({ ...program, addresses: [] }),
  'sees only whether a count is zero': (program) =>
    liveness({
      ...program,
      points: program.points.map((point) => ({
        ...point,
        reads: point.reads.map((read) => (read.kind === 'visits' ? { ...read, view: whether } : read)),
      })),
    }),
  'forgets what lies behind calls': (program) =>
    liveness({ ...program, points: program.points.map((point) => ({ ...point, to: point.to.slice(0, 1) })) }),
}

function without(kind: Read['kind']) {
  return (program: Program) =>
    liveness({
      ...program,
      points: program.points.map((point) => ({ ...point, reads: point.reads.filter((read) => read.kind !== kind) })),
    })
}

const features = [...lists, ...flow, ...counts, ...variables]

/** The story that catches each. */
const caughtBy: Readonly<Record<string, string>> = {
  'forgets variables': 'a global read later',
  'forgets what is assigned': 'a ref parameter only written to',
  'forgets visits': 'a once-only choice',
  'forgets turns since': 'TURNS_SINCE',
  'forgets turns': 'TURNS with a most',
  'forgets the random number': 'RANDOM once more or less',
  'forgets empty literals': 'a literal emptied one way or another',
  'forgets where variables lead': 'a divert to a variable',
  'sees only whether a count is zero': 'a count with a most',
  'forgets what lies behind calls': 'choices in a tunnel that look at a global',
}

test.each(Object.entries(weaker))('an analysis that %s is caught', (name, weak) => {
  const { ink, inputs } = features.find((feature) => feature.name === caughtBy[name]) ?? { ink: '' }
  const options = { seed: 11, objects: 20_000, paths: 6, plays: 4, longest: 12, ...(inputs && { inputs }) }
  expect(disagreement(inkOf(ink), { ...options, liveness: weak })).toBeDefined()
})
