import { describe, expect, it } from 'vitest'
import {
  changesOf,
  distributionOf,
  mergePictures,
  type Picture,
  readPictures,
  type Step,
} from '../../../src/core/picture/picture.ts'
import type { StatementId } from '../../../src/core/picture/statement.ts'

const picture = (at: number, answers: Partial<Record<StatementId, Step>>): Picture => ({ at, answers })
const usual = picture(1, { border: 6, record: 2, visa: 5, wages: 3 })

describe('before and after', () => {
  it('is told item by item, toward where the evidence points or away from it', () => {
    const after = picture(2, { record: 5, border: 1, wages: 4, here: 2, visa: 5 })
    expect(changesOf(usual, after).map(({ statement, toward }) => `${statement} ${toward}`)).toEqual([
      'border 5',
      'wages -1',
      'record 3',
      'visa 0',
    ])
  })

  it('is, for a class, how many stand at each step', () => {
    const { border, record, here } = distributionOf([usual, picture(2, { border: 6 }), picture(3, { border: 1 })])
    expect(Object.values(border)).toEqual([1, 0, 0, 0, 0, 2])
    expect(Object.values(record)).toEqual([0, 1, 0, 0, 0, 0])
    expect(Object.values(here)).toEqual([0, 0, 0, 0, 0, 0])
  })
})

describe('pictures as they were kept', () => {
  it('reads what it wrote, in the order of the sittings', () => {
    const because = {
      border: [
        { playthrough: 'p', turn: 4 },
        { playthrough: 'q', turn: 0 },
      ],
    }
    const kept = { format: 1, sittings: [{ ...usual, at: 5, because }, usual] }
    expect(readPictures(JSON.parse(JSON.stringify(kept)))).toEqual({
      pictures: [usual, { ...usual, at: 5, because }],
      lost: 0,
    })
  })

  it('reads one turn as it was kept before there could be several', () => {
    const turn = { playthrough: 'p', turn: 4 }
    expect(readPictures([{ ...usual, because: { border: turn } }]).pictures).toEqual([
      { ...usual, because: { border: [turn] } },
    ])
  })

  it('is empty where nothing was kept', () => {
    expect(readPictures(undefined)).toEqual({ pictures: [], lost: 0 })
  })

  it('leaves out answers that it does not know, and counts the sittings that hold none', () => {
    const kept = {
      sittings: [{ at: 1, answers: JSON.parse('{"border":9,"visa":2,"toString":1}') }, { at: 'x', answers: {} }, 7],
    }
    expect(readPictures(kept)).toEqual({ pictures: [picture(1, { visa: 2 })], lost: 2 })
    expect(readPictures('torn')).toEqual({ pictures: [], lost: 1 })
  })

  it('leaves out a turn that is none', () => {
    const kept = {
      sittings: [{ ...usual, because: { border: { playthrough: 3, turn: 1 }, visa: [{ playthrough: 'p' }] } }],
    }
    expect(readPictures(kept).pictures).toEqual([usual])
  })

  it('puts two devices together without a sitting twice', () => {
    const later = picture(9, { visa: 1 })
    expect(mergePictures([usual], [later, usual])).toEqual([usual, later])
  })
})
