import { describe, expect, it } from 'vitest'
import { axes } from '../../../src/core/catalogue/axis.ts'
import { grades } from '../../../src/core/catalogue/grade.ts'
import { makeNotation } from '../../../src/core/record/notation.ts'
import { randomPlay } from '../../support/randomPlay.ts'
import { score, shed } from '../../support/shed.ts'

const { cues, scenario, report } = shed.compiled.manifest
const notes = [...Object.keys(cues), '1/l0002', '2/l0003', '0/l0001', 'constructor']
const words = [
  ...notes.flatMap((note) => [`note:${note}`, `note:${note}`, `unnote:${note}`]),
  ...notes.flatMap((note) => scenario.trays.flatMap((tray) => [`pin:${tray}=${note}`, `unpin:${tray}=${note}`])),
  ...scenario.categories.flatMap((category) =>
    ['hunch', 'suspicion', 'cause'].map((standard) => `assess:${category}@60/${standard}`),
  ),
  ...Object.keys(report).flatMap((line) =>
    ['seen', 'label', 'conclusion'].map((wording) => `report:${line}=${wording}`),
  ),
  'guess:none@30',
]
const scored = Array.from({ length: 100 }, (_, seed) => {
  const play = makeNotation(randomPlay(shed.narrator, seed, words))
  return { play, result: score(play) }
})

describe('a score', () => {
  it('is on each axis the sum of its findings, whatever was played', () => {
    for (const { play, result } of scored) {
      for (const axis of axes) {
        const sum = result.findings
          .filter((finding) => finding.axis === axis)
          .reduce((total, { points }) => total + points, 0)
        expect(result[axis], play).toEqual({ points: sum, best: null, chance: null })
      }
    }
  })

  it('says of every finding where it was, why, and on whose word', () => {
    for (const { play, result } of scored) {
      const turns = play.split(' ').filter((word) => !word.includes(':')).length
      for (const { turn, rule, points, why, source, grade } of result.findings) {
        expect(Number.isInteger(turn) && turn >= 0 && turn <= turns, `${rule} at ${turn} in ${play}`).toBe(true)
        expect(Number.isInteger(points) && !Object.is(points, -0), `${rule} ${points}`).toBe(true)
        expect(why, rule).toMatch(/\.$/)
        expect(source, rule).not.toBe('')
        expect(Object.keys(grades), rule).toContain(grade)
      }
    }
  })

  it('lists findings in the order of the turns', () => {
    for (const { result } of scored) {
      const turns = result.findings.map(({ turn }) => turn)
      expect(turns).toEqual([...turns].sort((left, right) => left - right))
    }
  })

  it('is the same for the same play', () => {
    for (const { play, result } of scored.slice(0, 20)) expect(score(play)).toEqual(result)
  })

  it('does not depend on what stands between the same choices, but where something is stated', () => {
    expect(score('read-ad note:hired-by-lie look-locker')).toEqual(score('read-ad look-locker note:hired-by-lie'))
  })

  it('of nothing played is empty', () => {
    expect(score('')).toEqual({
      recognition: { points: 0, best: null, chance: null },
      cooperation: { points: 0, best: null, chance: null },
      safety: { points: 0, best: null, chance: null },
      case: { points: 0, best: null, chance: null },
      screenOuts: [],
      calibration: { trafficking: true, guess: null, assessment: null },
      findings: [],
    })
  })

  it('of a play that never came to the board has what was noted and done', () => {
    const { findings, recognition } = score('look-locker note:papers-kept leave')
    expect(recognition.points).toBe(1)
    expect(findings.map(({ rule }) => rule)).toEqual(['note:papers-kept', 'door:ben', 'door:eva'])
  })
})
