import { describe, expect, it } from 'vitest'
import { classFile } from '../../src/classroom/classFile.ts'
import { classCodeOf, recordId } from '../../src/classroom/recordId.ts'
import { Taking } from '../../src/core/manifest/taking.ts'
import { kilnClass } from '../support/kilnClass.ts'

const words = { yes: 'Yes.', no: 'No.' }
const taking = Taking.parse({
  from: ['kiln'],
  stock: {},
  facts: {
    planned: { title: 'A plan', words, rules: [{ is: 'yes', any: [{ event: 'safety-planned' }] }, { is: 'no' }] },
    labor: { title: 'The board', words, rules: [{ is: 'yes', any: [{ category: 'labor' }] }, { is: 'no' }] },
  },
})
const way = ['read-ad', 'look-locker', 'plan', 'say-so', 'ask-eva', 'call-desk', 'hand-in']

/** A class that took the first so many choices of the way. */
function played(choices = way.length) {
  const lesson = kilnClass('together', 2)
  lesson.host({ type: 'start' })
  for (const [at, choice] of way.slice(0, choices).entries()) {
    if (choice === 'call-desk')
      lesson.host({ type: 'release', at, assess: { category: 'labor', standard: 'suspicion', confidence: 80 } })
    lesson.host({ type: 'take', at, choice })
  }
  return classFile(taking, 'KILNKILN', lesson.room.session, lesson.room.story)
}

describe('the file that a class leaves', () => {
  it('is read in its own world, at the turns that decided it', () => {
    expect(played()).toMatchObject({
      file: {
        from: { id: 'class-KILNKILN', scenario: 'kiln' },
        facts: { planned: { value: 'yes', turn: 2 }, labor: { value: 'yes', turn: 5 } },
      },
    })
  })

  it('is there once the story has ended, and not before', () => {
    expect(played(way.length - 1)).toEqual({ fault: 'unfinished' })
  })

  it('is none where each went a way of their own', () => {
    const { room } = kilnClass('each', 2)
    expect(classFile(taking, 'KILNKILN', room.session, room.story)).toEqual({ fault: 'each' })
  })

  it('is none for what goes on from another scenario', () => {
    const { room } = kilnClass('together', 2)
    expect(classFile({ ...taking, from: ['gate'] }, 'KILNKILN', room.session, room.story)).toEqual({
      fault: 'other-scenario',
    })
  })
})

it('is named so that its session is found again, and no seat’s is', () => {
  expect(classCodeOf(recordId('KTRW7PQA'))).toBe('KTRW7PQA')
  expect(classCodeOf(recordId('KTRW7PQA', 3))).toBeUndefined()
})
