import { describe, expect, it } from 'vitest'
import { type HoldWish, holdPoints, holdsWished } from '../../../src/teach/desk/holdPoints.ts'
import { kilnStory } from '../../support/kilnClass.ts'

/** Beats as the part, the chapter and whether a class votes there. */
const named = (beats: readonly number[]) => {
  const all = kilnStory().beats.beats
  return beats.map((beat) => `${all[beat]?.chapter} ${all[beat]?.part}${all[beat]?.decisive ? ' decisive' : ''}`)
}

describe('where a class can be held', () => {
  it('is known by what stands there, and by how one comes to a chapter', () => {
    const { decisive, board, aftermath, chapters } = holdPoints(kilnStory())
    expect(named(decisive)).toEqual(['road encounter decisive'])
    expect(named(board)).toEqual(['road board'])
    expect(named(aftermath)).toEqual(['road report'])
    expect([...chapters].map(([chapter, beats]) => [chapter, named(beats)])).toEqual([
      ['road', ['road encounter decisive']],
    ])
  })

  it('is each beat once, however it was wished', () => {
    const wishes: HoldWish[] = ['chapter:road', 'decisive', 'board', 'chapter:nowhere']
    expect(named(holdsWished(holdPoints(kilnStory()), new Set(wishes)))).toEqual([
      'road encounter decisive',
      'road board',
    ])
  })
})
