import { describe, expect, it } from 'vitest'
import { parseDeed, parseLineTags } from '../../src/ink/tag.ts'

const line = (tags: string) =>
  parseLineTags(
    tags
      .split('#')
      .map((tag) => tag.trim())
      .filter(Boolean),
  )
const deed = (tags: string) =>
  parseDeed(
    tags
      .split('#')
      .map((tag) => tag.trim())
      .filter(Boolean),
  )

describe('tags on a line', () => {
  it.each<[string, object]>([
    ['#l0041', { id: 'l0041' }],
    ['#speaker:ana #face:wary', { speaker: 'ana', face: 'wary' }],
    ['#face:ana=calm #face:boss=angry', { faces: { ana: 'calm', boss: 'angry' } }],
    ['#cue:thirst #cue:papers-held', { cues: ['thirst', 'papers-held'] }],
    ['#place:gate', { place: 'gate' }],
    ['#place:gate/dusk', { place: 'gate', light: 'dusk' }],
    ['#people:none', { people: [] }],
    [
      '#people:ana@near boss@far=crossed',
      {
        people: [
          { person: 'ana', at: 'near' },
          { person: 'boss', at: 'far', pose: 'crossed' },
        ],
      },
    ],
    [
      '#chapter:gate #part:board #decisive #ending:closed',
      { chapter: 'gate', part: 'board', decisive: true, ending: 'closed' },
    ],
    ['# cue : thirst', { cues: ['thirst'] }],
  ])('%s', (tags, said) => {
    expect(line(tags)).toEqual(said)
  })
})

describe('tags on a choice', () => {
  it.each<[string, object]>([
    ['', { treatments: [], events: [], minutes: 1 }],
    ['#minutes:0', { treatments: [], events: [], minutes: 0 }],
    [
      '#approach:introduce@ana #approach:press@boss',
      {
        treatments: [
          { approach: 'introduce', person: 'ana' },
          { approach: 'press', person: 'boss' },
        ],
        events: [],
        minutes: 1,
      },
    ],
    ['#event:care-offered #event:risk-asked', { treatments: [], events: ['care-offered', 'risk-asked'], minutes: 1 }],
    [
      '#thing:count-sheet #clock:night',
      { treatments: [], events: [], minutes: 1, thing: 'count-sheet', clock: 'night' },
    ],
  ])('%s', (tags, does) => {
    expect(deed(tags)).toEqual(does)
  })
})
