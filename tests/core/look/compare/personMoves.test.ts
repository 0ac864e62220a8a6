import { describe, expect, it } from 'vitest'
import { personMoves } from '../../../../src/core/look/compare/personMoves.ts'
import { barrierNames, willingness } from '../../../../src/core/model/barrier.ts'
import { kiln } from '../../../support/kiln.ts'
import { randomPlay } from '../../../support/randomPlay.ts'

const given = { county: 'weld' }
const paths = Array.from({ length: 60 }, (_, seed) => {
  const narrator: typeof kiln.narrator = ({ events }) => kiln.narrator({ given, seed: 1, events })
  return narrator({ given, seed: 1, events: randomPlay(narrator, seed) }).beats
})

describe('what a choice moved', () => {
  it('leads, step by step, from where people stood at first to where they stood at last', () => {
    for (const beats of paths) {
      const people = structuredClone(beats[0]?.model.people ?? {}) as Record<
        string,
        { barriers: Record<string, number> }
      >
      for (const turn of beats.keys())
        for (const { person, barriers } of personMoves(beats, turn))
          for (const { name, from, to } of barriers) {
            const standing = people[person]?.barriers ?? {}
            expect(standing[name]).toBe(from)
            standing[name] = to
          }
      for (const [person, { barriers }] of Object.entries(beats.at(-1)?.model.people ?? {}))
        expect(people[person]?.barriers).toEqual(barriers)
    }
  })

  it('says that a person talks more or less just where the band is another', () => {
    let moved = 0
    for (const beats of paths)
      for (const turn of beats.keys()) {
        const said = new Map(personMoves(beats, turn).map(({ person, talks }) => [person, talks]))
        for (const [person, { barriers }] of Object.entries(beats[turn]?.model.people ?? {})) {
          const after = beats[turn + 1]?.model.people[person]?.barriers ?? barriers
          const [from, to] = [willingness(barriers), willingness(after)]
          expect(said.get(person)).toEqual(from === to ? undefined : { from, to })
          if (barrierNames.some((name) => barriers[name] !== after[name])) moved++
        }
      }
    expect(moved).toBeGreaterThan(20)
  })

  it('is nothing at the last turn', () => {
    for (const beats of paths) expect(personMoves(beats, beats.length - 1)).toEqual([])
  })
})
