import { join } from 'node:path'
import { proveScenario } from '../../commands/proveScenario.ts'
import { compileStory } from '../../ink/compile/compileStory.ts'
import { faultText, StoryFaults } from '../../ink/compile/fault.ts'
import { mapPicture } from '../../proof/map/mapPicture.ts'
import type { Proof } from '../../proof/proof.ts'
import { storyGraphOf } from '../../proof/storyGraph.ts'
import type { Report } from '../report.ts'
import { sampleStory } from './sampleStory.ts'
import { structureOf } from './structureOf.ts'

/** What is asked of a worker: a quick look at a story, or its proof. */
export interface Task {
  readonly kind: 'look' | 'prove'
  readonly stories: string
  readonly scenario: string
  /** Said again with every result. */
  readonly turn: number
}

/** What a worker finds: reports ready to be shown, and raw material for such. */
export type Finding =
  | Extract<Report, { kind: 'unreadable' | 'look' | 'progress' | 'failed' }>
  | { readonly kind: 'picture'; readonly svg: string }
  | { readonly kind: 'proved'; readonly proof: Proof }

/** Plays by chance take as long as an author does not notice. */
const sampleMs = 200
const samplePlays = [8, 2_000] as const
const mostStates = 300_000
/** How often a proof says how far it is. */
const progressMs = 250

/** Does one task, and tells what it finds as it goes. */
export function work({ kind, stories, scenario }: Task, tell: (finding: Finding) => void, now: () => number): void {
  try {
    if (kind === 'look') look(join(stories, scenario), tell, now)
    else prove(stories, scenario, tell, now)
  } catch (error) {
    if (error instanceof StoryFaults) tell({ kind: 'unreadable', faults: error.faults.map(faultText) })
    else tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}

function look(folder: string, tell: (finding: Finding) => void, now: () => number): void {
  const started = now()
  const compiled = compileStory(folder)
  const structure = structureOf(compiled, folder)
  const until = now() + sampleMs
  const sample = sampleStory(compiled, { plays: samplePlays, enough: () => now() > until })
  tell({ kind: 'look', structure, sample, ms: Math.round(now() - started) })
}

function prove(stories: string, scenario: string, tell: (finding: Finding) => void, now: () => number): void {
  let next = 0
  let last = { states: 0, transitions: 0, waiting: 0 }
  const proof = proveScenario(
    stories,
    scenario,
    {
      seed: 1,
      states: mostStates,
      progress(states, transitions, waiting) {
        last = { states, transitions, waiting }
        if (now() < next) return
        next = now() + progressMs
        tell({ kind: 'progress', ...last, explored: false })
      },
    },
    (explored, compiled) => {
      tell({
        kind: 'progress',
        states: explored.nodes.length,
        transitions: explored.edges.length,
        waiting: 0,
        explored: true,
      })
      if (explored.closed && !explored.nodes.some((node) => node.kind === 'error'))
        tell({ kind: 'picture', svg: mapPicture(storyGraphOf(explored, compiled), compiled) })
    },
  )
  tell({ kind: 'proved', proof })
}
