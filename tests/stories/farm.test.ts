import { join } from 'node:path'
import { expect, it } from 'vitest'
import { law } from '../../src/core/law/law.ts'
import { compileStory } from '../../src/ink/compile/compileStory.ts'
import { storiesFolder } from '../../src/ink/compile/discover.ts'

const { manifest } = compileStory(join(storiesFolder, 'farm'))

it('shows every indicator of its truth', () => {
  const stood = Object.values(manifest.cues).flatMap(({ indicators }) => indicators ?? [])
  const truth = ['L1.05', 'L1.07', 'L1.08', 'L4.01', 'L4.04', 'L4.05', 'L4.08']
  truth.push('L5.01', 'L5.02', 'L5.03', 'L5.08', 'L5.09', 'L5.13', 'L6.01')
  expect(truth.filter((id) => !stood.includes(id as (typeof stood)[number]))).toEqual([])
})

it('plays in at least five places', () => {
  expect(Object.keys(manifest.places).length).toBeGreaterThanOrEqual(5)
})

it('shows federal law and Colorado, and only entries that there are', () => {
  const known = new Map(law.map(({ id, jurisdiction }) => [id as string, jurisdiction]))
  const shown = manifest.scenario.law.map((id) => known.get(id))
  expect(new Set(shown)).toEqual(new Set(['US', 'CO']))
})
