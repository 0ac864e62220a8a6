import { parseArgs } from 'node:util'
import { badInput } from '../commandError.ts'

export interface BenchRequest {
  /** Which benches run; all of them if empty. */
  readonly names: readonly string[]
  /** Which encounter is measured, where one was asked for. */
  readonly scenario?: string
  readonly json: boolean
}

/** What a bench can be asked for. */
export interface BenchChoice {
  readonly benches: readonly string[]
  readonly scenarios: readonly string[]
}

/** The benches that measure any encounter. */
const anyEncounter = ['click', 'retell']

/** Reads `[name…] [--scenario=id] [--json]`. Throws a CommandError, or the TypeError of parseArgs, for what cannot be run. */
export function readRequest(argv: readonly string[], { benches, scenarios }: BenchChoice): BenchRequest {
  const { values, positionals: names } = parseArgs({
    args: argv.filter((word) => word !== '--'),
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, scenario: { type: 'string' } },
  })
  for (const name of names)
    if (!benches.includes(name)) badInput(`there is no bench "${name}"; there are: ${benches.join(', ')}`)
  const { scenario, json } = values
  if (scenario === undefined) return { names, json }
  if (names.length === 0 || !names.every((name) => anyEncounter.includes(name)))
    badInput(`--scenario goes with ${anyEncounter.map((name) => `"${name}"`).join(' and ')} alone`)
  if (!scenarios.includes(scenario))
    badInput(`there is no scenario "${scenario}"; there are: ${scenarios.join(', ') || 'none'}`)
  return { names, scenario, json }
}
