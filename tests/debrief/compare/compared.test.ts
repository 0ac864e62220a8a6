import { describe, expect, it } from 'vitest'
import { parseNotation } from '../../../src/core/record/notation.ts'
import type { PlayEvent } from '../../../src/core/record/playEvent.ts'
import type { Playthrough } from '../../../src/core/record/playthrough.ts'
import { scoreOf } from '../../../src/core/score/score.ts'
import { StoryError } from '../../../src/core/story/narrator.ts'
import { comparedEvents, comparedKept, type Here, isSameGiven } from '../../../src/debrief/compare/compared.ts'
import { kinOf } from '../../../src/debrief/compare/useOthers.ts'
import { kiln } from '../../support/kiln.ts'
import { randomPlay } from '../../support/randomPlay.ts'
import { withMarks } from '../../support/told.ts'

const given = { county: 'weld' }
const rules = 'a'.repeat(16)
const { compiled, narrator } = kiln
const { manifest } = compiled

const telling = (events: readonly PlayEvent[]) => narrator({ given, seed: 1, events })
const events = randomPlay((input) => narrator({ ...input, given }), 3) as PlayEvent[]
const played: Playthrough = {
  format: 1,
  id: 'other-0000001',
  scenario: compiled.scenario,
  story: compiled.story,
  rules,
  given,
  seed: 1,
  events: withMarks(events, telling(events).beats) as PlayEvent[],
}
const here: Here = {
  story: { compiled, narrate: narrator },
  outside: { rules } as Here['outside'],
  playthrough: { ...played, id: 'here-00000001' },
}
const other = (change: Partial<Playthrough> = {}) => comparedKept(here, { playthrough: { ...played, ...change } })

/** Another mark at this turn, as after an edit that changed what was on offer there. */
const editedAt = (turn: number) => {
  let at = 0
  return played.events.map((event) =>
    event.type === 'choose' && at++ === turn ? { ...event, mark: event.mark ^ 1 } : event,
  )
}

describe('another playthrough, told by the story as it is now', () => {
  it('has the score of its path, and one choice for each turn but the last', () => {
    const { path, choices, score, caveats, halt } = other()
    expect(score).toEqual(scoreOf({ manifest, beats: telling(events).beats, events: played.events }))
    expect(choices).toHaveLength(path.beats.length - 1)
    expect([caveats, halt]).toEqual([[], undefined])
  })

  it('says that it is of another version, of other rules, or of other circumstances', () => {
    expect(other({ story: '0'.repeat(16) }).caveats).toEqual(['edited'])
    expect(other({ rules: '0'.repeat(16) }).caveats).toEqual(['rules'])
    const elsewhere = manifest.scenario.given['county']?.find((value) => value !== given.county) ?? ''
    expect(other({ given: { county: elsewhere }, events: [] }).caveats).toEqual(['given'])
  })

  it('stops, and says so, at the turn at which it differs from its mark', () => {
    for (let turn = 0; turn < telling(events).beats.length - 1; turn++) {
      const { halt, caveats, choices, path } = other({ events: editedAt(turn) })
      expect([halt?.turn, halt?.why, caveats]).toEqual([turn, 'changed', ['halted']])
      expect(path.beats).toHaveLength(turn + 1)
      expect(choices).toHaveLength(turn)
    }
  })

  it('is refused where it cannot be told at all', () => {
    expect(() => other({ given: { county: 'atlantis' } })).toThrow(StoryError)
  })
})

it('a path that nobody played begins with what was given here', () => {
  const { given: begun, choices } = comparedEvents(here, parseNotation(''))
  expect([begun, choices]).toEqual([given, []])
})

it('circumstances are the same in whatever order they are named', () => {
  expect(isSameGiven({ county: 'weld', year: '1' }, { year: '1', county: 'weld' })).toBe(true)
  expect(isSameGiven({ county: 'weld' }, { county: 'weld', year: '1' })).toBe(false)
  expect(isSameGiven({ county: 'weld' }, { year: 'weld' })).toBe(false)
})

it('a fork knows what it is a fork of, and the other way round', () => {
  const fork: Playthrough = { ...played, id: 'fork-00000001', forkOf: { id: played.id, turn: 4 } }
  expect(kinOf(fork, played)).toEqual({ is: 'fork', turn: 4 })
  expect(kinOf(played, fork)).toEqual({ is: 'original', turn: 4 })
  expect(kinOf(played, { ...played, id: 'elsewhere' })).toBeUndefined()
})
