import { describe, expect, it } from 'vitest'
import { axes } from '../../../../src/core/catalogue/axis.ts'
import { type Alignment, alignmentOf, type Side } from '../../../../src/core/look/compare/alignment.ts'
import { movedTerms } from '../../../../src/core/look/compare/moved.ts'
import { parseNotation } from '../../../../src/core/record/notation.ts'
import type { PlayInput } from '../../../../src/core/record/playEvent.ts'
import { scoreOf } from '../../../../src/core/score/score.ts'
import { gate } from '../../../support/gate.ts'
import { kiln } from '../../../support/kiln.ts'
import { oneOf, randomFrom } from '../../../support/randomPlay.ts'

const given = { county: 'weld' }

/** A path of the kiln by chance, with notes in between. */
function played(seed: number) {
  const random = randomFrom(seed)
  const { manifest } = kiln.compiled
  const events: PlayInput[] = []
  for (;;) {
    const { beats } = kiln.narrator({ given, seed: 1, events })
    const beat = beats.at(-1)
    if (!beat || beat.choices.length === 0)
      return {
        beats,
        choices: events.flatMap((event) => (event.type === 'choose' ? [event.choice] : [])),
        score: scoreOf({ manifest, beats, events }),
      }
    for (const cue of beat.lines.flatMap(({ cues }) => cues)) if (random() < 0.5) events.push({ type: 'note', cue })
    if (beat.part === 'board') events.push({ type: 'assess', category: 'labor', standard: 'cause', confidence: 60 })
    events.push({ type: 'choose', choice: oneOf(random, beat.choices).id })
  }
}

const side = (notation: string): Side => {
  const { beats } = gate.tell(notation)
  return { beats, choices: parseNotation(notation).flatMap((event) => (event.type === 'choose' ? [event.choice] : [])) }
}

/** `2 | 2-2 3- -3 4-4`: turns in common, then pairs. */
const text = ({ common, tail }: Alignment) =>
  [common, '|', ...tail.map(({ left = '', right = '' }) => `${left}-${right}`)].join(' ')

describe('two paths beside each other', () => {
  it.each([
    ['offer-water ask-alone', 'offer-water ask-alone', '3 |'],
    ['offer-water ask-alone come-back hand-in', 'offer-water ask-alone close-it hand-in', '2 | 2-2 3-3 4-4'],
    ['offer-water ask-alone come-back hand-in', 'offer-water', '1 | 1-1 2- 3- 4-'],
    ['ask-alone look-list come-back', 'look-list ask-there close-it', '0 | 0-0 1- -1 2-2 3-3'],
  ])('%s and %s', (left, right, expected) => {
    expect(text(alignmentOf(side(left), side(right)))).toBe(expected)
  })

  const pairs = Array.from({ length: 120 }, (_, seed) => [played(seed), played(seed + 1000)] as const)

  it('have every turn of both, once and in order', () => {
    for (const [left, right] of pairs) {
      const { common, tail } = alignmentOf(left, right)
      const turns = (of: 'left' | 'right') => [...Array(common).keys(), ...tail.flatMap((pair) => pair[of] ?? [])]
      expect(turns('left')).toEqual([...left.beats.keys()])
      expect(turns('right')).toEqual([...right.beats.keys()])
    }
  })

  it('have as much in common as there is', () => {
    for (const [left, right] of pairs) {
      const { common } = alignmentOf(left, right)
      expect(left.choices.slice(0, common)).toEqual(right.choices.slice(0, common))
      const both = left.choices[common] === right.choices[common]
      const parted = left.beats[common]?.mark !== right.beats[common]?.mark
      expect(common === left.beats.length || !both || parted).toBe(true)
    }
  })

  it('pair as many turns either way round', () => {
    for (const [left, right] of pairs) {
      const count = ({ tail }: Alignment) =>
        tail.filter((pair) => pair.left !== undefined && pair.right !== undefined).length
      expect(count(alignmentOf(left, right))).toBe(count(alignmentOf(right, left)))
    }
  })

  it('differ in their score by just the terms that moved', () => {
    for (const [left, right] of pairs) {
      const moved = movedTerms(left.score, right.score)
      for (const axis of axes) {
        const sum = moved[axis].reduce(
          (total, { finding, side: of }) => total + (of === 'right' ? finding.points : -finding.points),
          0,
        )
        expect(sum).toBe(right.score[axis].points - left.score[axis].points)
      }
    }
  })

  it('have no term that moved where they are the same', () => {
    const { score } = played(7)
    expect(Object.values(movedTerms(score, score)).flat()).toEqual([])
  })
})
