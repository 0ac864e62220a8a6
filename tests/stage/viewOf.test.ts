import { expect, it } from 'vitest'
import type { Manifest } from '../../src/core/manifest/manifest.ts'
import type { Beat } from '../../src/core/story/beat.ts'
import { viewOf } from '../../src/stage/viewOf.ts'

const manifest = {
  cast: {
    ana: { name: 'Ana Ruiz', short: 'Ana', role: '', art: 'rosalba' },
    radio: { name: 'Radio', short: 'Radio', role: '' },
  },
  places: { gate: { name: 'The gate', art: 'yard', light: 'day', sound: 'wind', things: {}, description: '' } },
} as unknown as Manifest
const line = { text: '', cues: [], part: 'encounter' } as const
const beat = {
  place: 'gate',
  light: 'dusk',
  people: [
    { person: 'ana', at: 'near', pose: 'bust', face: 'wary' },
    { person: 'radio', at: 'far', face: 'calm' },
  ],
  lines: [
    { ...line, id: 'l1', speaker: 'radio' },
    { ...line, id: 'l2', speaker: 'ana' },
    { ...line, id: 'l3' },
  ],
  choices: [{ id: 'look', text: '', deed: { treatments: [], events: [], minutes: 1, thing: 'count-sheet' } }],
} as unknown as Beat

it('names the art of places and people, and who spoke last', () => {
  expect(viewOf(beat, manifest)).toEqual({
    place: 'yard',
    light: 'dusk',
    people: [{ person: 'ana', art: 'rosalba', at: 'near', pose: 'bust', face: 'wary' }],
    speaker: 'ana',
    things: ['count-sheet'],
    sound: 'wind',
  })
})

it('shows a place that the manifest lacks under its own id, with nobody speaking', () => {
  expect(viewOf({ ...beat, place: 'moon', lines: [] }, manifest)).not.toHaveProperty('speaker')
  expect(viewOf({ ...beat, place: 'moon' }, manifest)).toMatchObject({ place: 'moon', sound: 'none' })
})
