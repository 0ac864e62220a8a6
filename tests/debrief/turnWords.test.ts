import { describe, expect, it } from 'vitest'
import { turnWords } from '../../src/debrief/turnWords.ts'
import { kiln } from '../support/kiln.ts'

const { compiled, narrator } = kiln
const [here = '', place] = Object.entries(compiled.manifest.places)[0] ?? []
if (!place) throw new Error('the kiln has a place')
const manifest = { ...compiled.manifest, places: { ...compiled.manifest.places, away: { ...place, name: 'Far away' } } }
const { beats } = narrator({ given: { county: 'weld' }, seed: 1, events: [] })
const [first] = beats
if (!first) throw new Error('the kiln has a beat')

describe('turnWords', () => {
  it('tells where a turn began and where the choice in it was made', () => {
    const moved = { ...first, place: 'away', lines: first.lines.map((line) => ({ ...line, place: here })) }
    const [choice] = first.choices
    const events = [{ type: 'choose' as const, choice: choice?.id ?? '', mark: first.mark }]
    const [words] = turnWords({ path: { manifest, beats: [moved], events } })
    expect(words).toMatchObject({ place: place.name, chosenAt: 'Far away', chosen: choice?.text })
  })

  it('says that nothing was chosen at a turn that was left', () => {
    const [words] = turnWords({ path: { manifest, beats: beats.slice(0, 1), events: [] } })
    expect(words?.chosen).toBeUndefined()
  })
})
