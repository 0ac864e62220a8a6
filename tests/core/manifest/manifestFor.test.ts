import { describe, expect, it } from 'vitest'
import type { Manifest } from '../../../src/core/manifest/manifest.ts'
import { manifestFor } from '../../../src/core/manifest/manifestFor.ts'
import { gate } from '../../support/gate.ts'

const { manifest } = gate.compiled
const ana = manifest.cast.ana as Manifest['cast'][string]
const hung: Manifest = {
  ...manifest,
  scenario: {
    ...manifest.scenario,
    given: { matter: ['field', 'house'] },
    truthBy: { given: 'matter', is: { house: { trafficking: false, category: 'wage' } } },
  },
  cast: {
    ...manifest.cast,
    ana: { ...ana, as: { given: 'matter', is: { house: { name: 'Berta Lang', short: 'Berta', role: 'a cook' } } } },
  },
}

describe('a manifest for a play', () => {
  it('is the manifest where nothing hangs on an input', () => {
    expect(manifestFor(manifest, {})).toBe(manifest)
  })
  it('has another person in the same part, with the same barriers', () => {
    expect(manifestFor(hung, { matter: 'house' }).cast.ana).toEqual({
      ...ana,
      name: 'Berta Lang',
      short: 'Berta',
      role: 'a cook',
    })
  })
  it('has another truth', () => {
    expect(manifestFor(hung, { matter: 'house' }).scenario.truth).toEqual({ trafficking: false, category: 'wage' })
    expect(manifestFor(hung, { matter: 'field' }).scenario.truth).toEqual(manifest.scenario.truth)
  })
  it('takes the first value where none is given', () => {
    expect(manifestFor(hung, {}).cast.ana).toEqual(ana)
  })
})
