import { scenarioIds, storiesFolder } from '../ink/compile/discover.ts'
import { classroom } from './bench/classroom.ts'
import { click } from './bench/click.ts'
import { debrief } from './bench/debrief.ts'
import { type Figure, figureText, rounded } from './bench/figure.ts'
import { load } from './bench/load.ts'
import { map } from './bench/map.ts'
import { prove } from './bench/prove.ts'
import { type BenchRequest, readRequest } from './bench/request.ts'
import { retell } from './bench/retell.ts'
import { CommandError } from './commandError.ts'

/** `bench [name…] [--scenario=id] [--json]`: figures, each beside its reference in the same run. */
const benches: Readonly<Record<string, (request: BenchRequest) => Promise<Figure[]>>> = {
  retell: ({ scenario }) => retell(scenario),
  prove,
  load,
  click: ({ scenario }) => click(scenario),
  debrief,
  map,
  classroom,
}

async function run(request: BenchRequest): Promise<void> {
  const { names, json } = request
  const all: Record<string, Figure[]> = {}
  for (const [name, bench] of Object.entries(benches)) {
    if (names.length > 0 && !names.includes(name)) continue
    const figures = await bench(request)
    all[name] = figures.map((figure) => ({
      ...figure,
      value: rounded(figure.value),
      reference: { ...figure.reference, value: rounded(figure.reference.value) },
    }))
    if (!json) for (const figure of figures) process.stdout.write(`${figureText(figure)}\n`)
  }
  if (json) process.stdout.write(`${JSON.stringify(all)}\n`)
}

function asked(): BenchRequest | undefined {
  try {
    return readRequest(process.argv.slice(2), {
      benches: Object.keys(benches),
      scenarios: scenarioIds(storiesFolder),
    })
  } catch (error) {
    if (!(error instanceof CommandError) && !(error instanceof TypeError && 'code' in error)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
    return undefined
  }
}

const request = asked()
if (request) await run(request)
