import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { scenarioIds, storiesFolder } from '../../src/ink/compile/discover.ts'
import { mapPicture } from '../../src/proof/map/mapPicture.ts'
import { shippedGraph } from '../support/shippedGraph.ts'

const maps = fileURLToPath(new URL('../../docs/maps/', import.meta.url))
const scenarios = scenarioIds(storiesFolder)

test.each(scenarios)('the map of %s is drawn from the story as it is', { timeout: 120_000 }, async (id) => {
  const { compiled, graph } = await shippedGraph(id)
  const file = join(maps, `${id}.svg`)
  const drawn = existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : ''
  const again = `docs/maps/${id}.svg is stale. Draw it anew: npm run -s prove -- ${id} --maps docs/maps`
  expect(drawn === mapPicture(graph, compiled), again).toBe(true)
})

test('there is no map without a story', () => {
  expect(readdirSync(maps).sort()).toEqual(scenarios.map((id) => `${id}.svg`).sort())
})
