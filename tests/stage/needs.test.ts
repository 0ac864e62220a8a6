import { describe, expect, it } from 'vitest'
import type { ArtIndex } from '../../src/art/artIndex.ts'
import { lightOf, needsOf, unknownOf } from '../../src/stage/needs.ts'
import type { StageView } from '../../src/stage/stage.ts'

const layer = { depth: 0, parallax: 1, tinted: true }
const light = { tint: '#ffffff', castTint: '#ffffff' }
const index: ArtIndex = {
  bytes: 0,
  cast: { ana: { alt: '', atlas: 'cast/ana.json', image: 'cast/ana.webp', bytes: 0, poses: {}, faces: [] } },
  places: {
    yard: {
      alt: '',
      card: '',
      width: 1600,
      height: 900,
      focus: { x: 800, y: 450 },
      layers: [
        { ...layer, name: 'sky', images: { day: 'sky-day.webp', night: 'sky-night.webp' } },
        { ...layer, name: 'mid', images: { day: 'mid.webp', night: 'mid.webp' } },
        { ...layer, name: 'lit', images: { night: 'lit.webp' } },
      ],
      lights: { day: light, night: light },
      marks: {},
      things: {},
      bytes: {},
    },
  },
}
const ana = { person: 'ana', art: 'ana', at: 'near', face: 'calm' } as const
const view: StageView = { place: 'yard', light: 'day', people: [ana], things: [], sound: 'none' }
const images = (of: StageView) => needsOf(of, index).map(({ image }) => image)

describe('needsOf', () => {
  it('asks for the pictures of the place in its light, and of the people', () => {
    expect(images(view)).toEqual(['sky-day.webp', 'mid.webp', 'cast/ana.webp'])
    expect(images({ ...view, light: 'night', people: [] })).toEqual(['sky-night.webp', 'mid.webp', 'lit.webp'])
  })

  it('asks for the nearest light that there is', () => {
    expect(lightOf(index.places['yard'], 'dusk')).toBe('night')
    expect(images({ ...view, light: 'late', people: [] })).toEqual(['sky-day.webp', 'mid.webp'])
  })

  it('says what the light multiplies each by', () => {
    const { yard } = index.places
    if (!yard) throw new Error('no yard')
    const lights = { day: { tint: '#ffeecc', castTint: '#ccddee' } }
    const layers = yard.layers.slice(0, 2).map((each, nth) => ({ ...each, tinted: nth === 0 }))
    const tints = needsOf(view, { ...index, places: { yard: { ...yard, lights, layers } } }).map(({ tint }) => tint)
    expect(tints).toEqual([0xffeecc, 0xffffff, 0xccddee])
  })

  it('asks once for somebody who looks like another', () => {
    expect(images({ ...view, people: [ana, { ...ana, person: 'eva' }] })).toHaveLength(3)
  })
})

describe('unknownOf', () => {
  it('names what the art lacks', () => {
    expect(unknownOf(view, index)).toEqual([])
    expect(unknownOf({ ...view, place: 'moon', people: [{ ...ana, art: 'bo' }] }, index)).toEqual([
      'place/moon',
      'cast/bo',
    ])
  })
})
