import { parseArgs } from 'node:util'
import { scenarioIds } from '../ink/compile/discover.ts'
import { StoryFaults } from '../ink/compile/fault.ts'
import type { ExploreOptions } from '../proof/explore.ts'
import { isFaultless } from '../proof/faults.ts'
import { pooledFaults } from '../proof/players/pooled.ts'
import type { Proof } from '../proof/proof.ts'
import { badInput, CommandError } from './commandError.ts'
import { proveFile } from './proveFile.ts'
import { writeMap } from './proveMap.ts'
import { proveScenario } from './proveScenario.ts'
import { pooledText, proofText } from './proveText.ts'

export interface ProveSetting {
  /** The folder of all scenarios. */
  readonly stories: string
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

const usage = 'prove [<scenario>…] [--file any.ink] [--maps folder] [--json] [--seed N] [--states N] [--seconds N]'
/** As `tell` has it. */
const defaultSeed = 20_260_101
const defaultSeconds = 30
const defaultStates = 300_000
/** Bytes of heap at which a proof stops. */
const mostHeap = 1.5 * 2 ** 30

/** `npm run prove`: exit code 0 closed and faultless, 1 faults or not closed, 2 unusable input. */
export function runProve(parameters: readonly string[], { stories, out, err }: ProveSetting): number {
  try {
    const { values, positionals } = parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        file: { type: 'string' },
        json: { type: 'boolean' },
        maps: { type: 'string' },
        seed: { type: 'string' },
        states: { type: 'string' },
        seconds: { type: 'string' },
      },
    })
    const options = (): ExploreOptions => ({
      seed: whole('seed', values.seed, defaultSeed),
      states: whole('states', values.states, defaultStates),
      stop: stopAfter(whole('seconds', values.seconds, defaultSeconds)),
      ...(!values.json && { progress: reporter(err) }),
    })
    if (values.file !== undefined && positionals.length > 0) badInput(`either scenarios or --file: ${usage}`)
    const { maps } = values
    if (maps !== undefined && values.file !== undefined) badInput('--maps needs a scenario')
    const onExplored = maps === undefined ? undefined : writeMap.bind(undefined, maps)
    const proofs =
      values.file === undefined
        ? ids(positionals, stories).map((id) => proveScenario(stories, id, options(), onExplored))
        : [proveFile(values.file, options())]
    out(
      values.json
        ? `${JSON.stringify(values.file === undefined ? { stories: proofs } : proofs[0])}\n`
        : `${[...proofs.map(proofText), ...pooledText(proofs)].join('\n\n')}\n`,
    )
    return proofs.every((proof: Proof) => isFaultless(proof)) && pooledFaults(proofs).length === 0 ? 0 : 1
  } catch (error) {
    const known = error instanceof CommandError || error instanceof StoryFaults
    if (!known && !(error instanceof TypeError && 'code' in error)) throw error
    err(`${(error as Error).message}\n`)
    return 2
  }
}

function ids(asked: readonly string[], stories: string): readonly string[] {
  const all = scenarioIds(stories)
  for (const id of asked)
    if (!all.includes(id)) badInput(`there is no scenario "${id}"; there are: ${all.join(', ') || 'none'}`)
  return asked.length > 0 ? asked : all
}

function whole(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0) badInput(`--${name} ${text} is no whole number from 0`)
  return value
}

function stopAfter(seconds: number): () => string | undefined {
  const started = performance.now()
  return () => {
    if (performance.now() - started > seconds * 1000) return `stopped after ${seconds} s`
    return process.memoryUsage().heapUsed > mostHeap ? `stopped at ${Math.round(mostHeap / 2 ** 20)} MB` : undefined
  }
}

/** Says how far a long proof is, once a second. */
function reporter(err: (text: string) => void): NonNullable<ExploreOptions['progress']> {
  let next = performance.now() + 1000
  return (nodes, transitions, waiting) => {
    if (performance.now() < next) return
    next += 1000
    err(`  ${nodes} states, ${transitions} transitions, ${waiting} waiting\n`)
  }
}
