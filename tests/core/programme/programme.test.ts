import { describe, expect, it } from 'vitest'
import { nextStep } from '../../../src/core/programme/nextStep.ts'
import { dayLength, type Played, programmeOf, readOpened } from '../../../src/core/programme/programme.ts'
import type { ScenarioEntry } from '../../../src/core/story/compiled.ts'

const entry = (id: string, order: number, change: Partial<ScenarioEntry> = {}): ScenarioEntry =>
  ({ id, order, title: id, length: 'long', ...change }) as ScenarioEntry
const entries = [
  entry('farm', 1),
  entry('pay', 2, { length: 'short' }),
  entry('house', 3),
  entry('van', 4, { length: 'short' }),
  entry('farm-second', 90, {
    length: 'second',
    after: { scenario: 'farm', days: 3, recall: 'custody' },
    takesFrom: ['farm'],
  }),
  entry('file', 95, { takesFrom: 'long' }),
]
/** `farm!4` was played to its end on day 4, `farm?4` left on it; `farm~4` is a fork that came to its end. */
const plays = (notation: string): Played[] =>
  notation
    .split(' ')
    .filter((word) => word !== '')
    .map((word, number) => {
      const [, scenario = '', kind, day] = word.match(/^(.*)([!?~])(\d+)$/) ?? []
      return { id: `${number}`, scenario, changed: Number(day) * dayLength, finished: kind !== '?', fork: kind === '~' }
    })
const at = (notation: string, day = 9, opened: string[] = []) =>
  programmeOf(entries, plays(notation), opened, day * dayLength)
const standings = (notation: string, day = 9, opened: string[] = []) => {
  const { course, second, desk } = at(notation, day, opened)
  return [course, second, desk]
    .map((items) => items.map((item) => `${item.entry.id}:${item.standing}`).join(' '))
    .join(' | ')
}
const step = (notation: string, { day = 9, pictures = [1] as number[], opened = [] as string[] } = {}) => {
  const next = nextStep(at(notation, day, opened), pictures)
  return next.do === 'none' ? 'none' : `${next.do} ${'item' in next ? next.item.entry.id : ''} ${next.reason}`
}

describe('where a player is', () => {
  it('shows no second contact before there is something to go on from, and a desk with stock files', () => {
    expect(standings('')).toBe('farm:open pay:open house:open van:open |  | file:open')
    expect(at('').ownFile).toBe(false)
  })

  it('knows a file of one’s own once a play that leaves one has ended', () => {
    expect(['farm?1', 'pay!1', 'farm!1'].map((notation) => at(notation).ownFile)).toEqual([false, false, true])
  })

  it('opens a second contact days after the first, or when it is opened', () => {
    expect(standings('farm!4', 5)).toMatch(/farm:done .*\| farm-second:waiting \| file:open$/)
    expect(standings('farm!4', 7)).toMatch(/\| farm-second:open \|/)
    expect(standings('farm!4', 5, ['farm-second'])).toMatch(/\| farm-second:open \|/)
    expect(standings('farm!4 farm-second!7', 8)).toMatch(/\| farm-second:done \|/)
  })

  it('says when it opens, by the first play that came to an end', () => {
    const [second] = at('farm?1 farm!4 farm!6', 5).second
    expect([second?.opensAt, second?.from?.id]).toEqual([7 * dayLength, '1'])
  })

  it('takes a fork for a play only where there is no other', () => {
    expect(at('farm~2 farm!4').course[0]?.play?.id).toBe('1')
    expect(at('farm~2').course[0]?.standing).toBe('done')
  })

  it('reads what an instructor opened with care', () => {
    expect(readOpened(['a', 'a', 3, null])).toEqual(['a'])
    expect(readOpened({ a: 1 })).toEqual([])
  })
})

describe('one next step', () => {
  it('begins with the picture, before anything was shown; who has it done, or plays anyway, is not asked again', () => {
    expect(step('', { pictures: [] })).toBe('picture  before-all')
    expect(step('')).toBe('play farm first')
    expect(step('farm!4', { pictures: [], day: 5 })).toBe('play pay short-after-long')
  })

  it('goes on with what was left', () => {
    expect(step('farm!4 house?5 pay?4')).toBe('play house left')
  })

  it('mixes lengths', () => {
    expect(step('farm!4', { day: 5 })).toBe('play pay short-after-long')
    expect(step('farm!4 pay!5', { day: 5 })).toBe('play house long-after-short')
    expect(step('farm!1 pay!2 house!5 farm-second!5')).toBe('play van short-after-long')
    expect(step('farm!1 pay!2 van!5 farm-second!5')).toBe('play house long-after-short')
    expect(step('pay!2 van!5 house!6')).toBe('play farm next')
  })

  it('puts a second contact that is due first', () => {
    expect(step('farm!4 pay!5', { day: 8 })).toBe('play farm-second second-contact')
  })

  it('puts an encounter between two second contacts, while there is one', () => {
    const twice = [
      ...entries,
      entry('house-second', 91, {
        length: 'second',
        after: { scenario: 'house', days: 3, recall: 'custody' },
        takesFrom: ['house'],
      }),
    ]
    const nextOf = (notation: string) => {
      const next = nextStep(programmeOf(twice, plays(notation), [], 9 * dayLength), [1])
      return 'item' in next ? next.item.entry.id : next.do
    }
    expect(nextOf('farm!1 house!2')).toBe('farm-second')
    expect(nextOf('farm!1 house!2 farm-second!6')).toBe('pay')
    expect(nextOf('farm!1 house!2 farm-second!6 pay!7')).toBe('house-second')
    expect(nextOf('farm!1 house!2 pay!3 van!4 farm-second!6')).toBe('house-second')
  })

  it('asks for the picture once more halfway, of whom it was asked before', () => {
    const more = [...entries, entry('street', 5), entry('room', 6, { length: 'short' })]
    const nextOf = (pictures: number[]) => {
      const next = nextStep(
        programmeOf(more, plays('farm!1 pay!2 house!3 van!4 street!5 farm-second!6'), [], 9 * dayLength),
        pictures,
      )
      return `${next.do} ${'reason' in next ? next.reason : ''}`
    }
    expect(nextOf([1])).toBe('picture picture-halfway')
    expect(nextOf([1, 2])).toBe('play short-after-long')
    expect(nextOf([])).toBe('play short-after-long')
  })

  it('comes back to the picture, then to the desk, then to a second look', () => {
    const all = 'farm!1 pay!2 house!3 van!4 farm-second!5'
    expect(step(all)).toBe('picture  picture-again')
    expect(step(all, { pictures: [1, 5 * dayLength] })).toBe('play file desk')
    expect(step(`${all} file!6`, { pictures: [1, 7 * dayLength] })).toBe('debrief farm again')
  })
})
