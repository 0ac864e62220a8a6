import { describe, expect, it } from 'vitest'
import { axes } from '../../../../src/core/catalogue/axis.ts'
import { type Alignment, alignmentOf, type Side } from '../../../../src/core/look/compare/alignment.ts'
import { movedTerms } from '../../../../src/core/look/compare/moved.ts'
import { turnsOtherwise } from '../../../../src/core/look/compare/turnsOtherwise.ts'
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
        path: { manifest, beats, events },
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

/** `2 choice 2-2 3~3 4-4`: turns in common, how they part, then rows; `-` where both stood at the same place. */
const text = ({ common, by, tail }: Alignment) =>
  [
    common,
    by ?? 'nowhere',
    ...tail.map(({ left = '', right = '', same }) => `${left}${same ? '-' : '~'}${right}`),
  ].join(' ')

const turned = ({ common, by, tail }: Alignment): Alignment => ({
  common,
  ...(by && { by }),
  tail: tail.map(({ left, right, same }) => ({
    ...(right !== undefined && { left: right }),
    ...(left !== undefined && { right: left }),
    same,
  })),
})

describe('two paths beside each other', () => {
  it.each([
    ['offer-water ask-alone', 'offer-water ask-alone', '3 nowhere'],
    ['offer-water ask-alone come-back hand-in', 'offer-water ask-alone close-it hand-in', '2 choice 2-2 3-3 4-4'],
    ['offer-water ask-alone come-back hand-in', 'offer-water', '1 choice 1-1 2~ 3~ 4~'],
    ['ask-alone look-list come-back', 'look-list ask-there close-it', '0 choice 0-0 1~1 2-2 3-3'],
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

  it('lie the same way either way round', () => {
    for (const [left, right] of pairs)
      expect(text(turned(alignmentOf(left, right)))).toBe(text(alignmentOf(right, left)))
  })

  it('say that both stood at the same place just where both were offered the same', () => {
    for (const [left, right] of pairs)
      for (const row of alignmentOf(left, right).tail) {
        if (!row.same) continue
        const offers = [left.beats[row.left ?? -1], right.beats[row.right ?? -1]].map((beat) =>
          beat?.choices.map(({ id }) => id).sort(),
        )
        expect(offers[0]).toEqual(offers[1])
      }
  })

  it('share as many places as any way of pairing their turns in order', () => {
    const most = (a: readonly string[], b: readonly string[]): number => {
      const [head, ...tail] = a
      if (head === undefined) return 0
      const without = most(tail, b)
      const at = b.indexOf(head)
      return at < 0 ? without : Math.max(without, 1 + most(tail, b.slice(at + 1)))
    }
    const placeOf = ({ chapter, part, ending, choices }: Side['beats'][number]) =>
      ending === null ? JSON.stringify([chapter, part, choices.map(({ id }) => id).sort()]) : 'end'
    for (const [left, right] of pairs.slice(0, 40)) {
      const { common, by, tail } = alignmentOf(left, right)
      const from = by === 'choice' ? common + 1 : common
      const [a, b] = [left, right].map(({ beats }) => beats.slice(from).map(placeOf)) as [string[], string[]]
      const shared = tail.filter(({ same }) => same).length - (by === 'choice' ? 1 : 0)
      expect(shared).toBe(most(a, b))
    }
  })

  it('part by what was shown where both chose the same and the board said something else', () => {
    const said = (category: string) => side(`offer-water ask-alone come-back assess:${category}@50/hunch hand-in`)
    expect(text(alignmentOf(said('labor'), said('none')))).toBe('4 telling 4-4')
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

  it('differ in the common part by what only one noted or is told', () => {
    for (const [left, right] of pairs) {
      const { common } = alignmentOf(left, right)
      const rows = turnsOtherwise(left, right, common)
      for (const axis of axes) {
        const sum = (of: 'left' | 'right') =>
          rows
            .flatMap((row) => row[of].findings)
            .reduce((total, finding) => (finding.axis === axis ? total + finding.points : total), 0)
        const scored = ({ score }: typeof left) =>
          score.findings.reduce(
            (total, { axis: on, turn, points }) => (on === axis && turn < common ? total + points : total),
            0,
          )
        expect(sum('right') - sum('left')).toBe(scored(right) - scored(left))
      }
      expect(turnsOtherwise(left, left, common)).toEqual([])
    }
  })

  it('have no term that moved where they are the same', () => {
    const { score } = played(7)
    expect(Object.values(movedTerms(score, score)).flat()).toEqual([])
  })
})
