import { existsSync } from 'node:fs'
import { classroom } from './bench/classroom.ts'
import { click } from './bench/click.ts'
import { debrief } from './bench/debrief.ts'
import { type Figure, figureText, rounded } from './bench/figure.ts'
import { load } from './bench/load.ts'
import { map } from './bench/map.ts'
import { prove } from './bench/prove.ts'
import { retell } from './bench/retell.ts'

/**
 * `bench [name…] [--scenario=id] [--json]`: figures, each beside its reference in the same run. The scenario is the one that
 * `click` plays.
 */
const benches: Readonly<Record<string, (scenario?: string) => Promise<Figure[]>>> = {
  retell,
  prove,
  load,
  click,
  debrief,
  map,
  classroom,
}

const words = process.argv.slice(2).filter((word) => word !== '--')
const ofScenario = '--scenario='
const scenario = words.find((word) => word.startsWith(ofScenario))?.slice(ofScenario.length)
const stories = new URL('../../stories/', import.meta.url)
const names = words.filter((word) => word !== '--json' && !word.startsWith(ofScenario))
const unknown = names.filter((name) => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  process.stderr.write(`There is no bench "${unknown[0]}". There are: ${Object.keys(benches).join(', ')}.\n`)
  process.exitCode = 2
} else if (scenario !== undefined && !existsSync(new URL(`${scenario}/`, stories))) {
  process.stderr.write(`There is no scenario "${scenario}".\n`)
  process.exitCode = 2
} else {
  const json = words.includes('--json')
  const all: Record<string, Figure[]> = {}
  for (const [name, bench] of Object.entries(benches)) {
    if (names.length > 0 && !names.includes(name)) continue
    const figures = await bench(scenario)
    all[name] = figures.map((figure) => ({
      ...figure,
      value: rounded(figure.value),
      reference: { ...figure.reference, value: rounded(figure.reference.value) },
    }))
    if (!json) for (const figure of figures) process.stdout.write(`${figureText(figure)}\n`)
  }
  if (json) process.stdout.write(`${JSON.stringify(all)}\n`)
}
