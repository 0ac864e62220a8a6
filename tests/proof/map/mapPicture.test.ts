import { expect, test } from 'vitest'
import { mapPicture } from '../../../src/proof/map/mapPicture.ts'
import { gate } from '../../support/gate.ts'
import { provedGraph } from '../../support/proved.ts'

const { compiled } = gate
const graph = provedGraph(compiled)
const picture = mapPicture(graph, compiled)
const texts = [...picture.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text)

test('shows chapters, places of the script, choices and endings', () => {
  const { chapters, endings } = compiled.manifest.scenario
  for (const name of [...Object.values(chapters), ...Object.values(endings), 'hub', 'board', 'report'])
    expect(texts.join(' ')).toContain(name)
  expect(picture).toContain('<title>offer-water')
})

test('shows first words', () => {
  expect(texts.join(' ')).toContain('You sit in the truck')
})

test('is markup whatever an author writes', () => {
  const manifest = { ...compiled.manifest, scenario: { ...compiled.manifest.scenario, title: 'Salt & <Sand>' } }
  expect(mapPicture(graph, { ...compiled, manifest })).toContain('Salt &amp; &lt;Sand&gt;')
})
