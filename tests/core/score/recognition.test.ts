import { describe, expect, it } from 'vitest'
import { standardShown } from '../../../src/core/score/recognition.ts'
import { path, reasons, score } from '../../support/shed.ts'

const recognition = (notation: string) => reasons(notation, 'recognition')
const end = 'to-board write-up hand-in'
/** Shows the cues of all three elements, means by two facts of which one is strong. */
const look = 'read-ad look-locker hear-cover read-roster'

describe('a note', () => {
  it.each([
    ['read-ad note:hired-by-lie', ['1 note:hired-by-lie +1']],
    ['read-ad note:1/l0002', ['1 note:hired-by-lie +1']],
    ['read-ad note:1/l0002 note:hired-by-lie', ['1 note:hired-by-lie +1']],
    ['see-stubs note:paid-weekly', ['1 note:paid-weekly +1']],
    ['see-sweat note:sweats', ['1 note:sweats 0']],
    ['read-ad note:hired-by-lie unnote:hired-by-lie', []],
    ['read-ad look-locker note:hired-by-lie', ['1 note:hired-by-lie +1']],
  ])('%s: never costs, and counts once at the turn it was shown', (notation, findings) => {
    expect(recognition(notation)).toEqual(findings)
  })

  it.each([
    'note:papers-kept',
    'note:no-such-cue',
    'note:constructor',
    'note:0/l0001',
    'note:9/l0002',
    'note:999/l9999',
  ])('%s stands for no cue that was shown, and counts for nothing', (note) => {
    expect(recognition(`read-ad ${note}`)).toEqual([])
  })
})

describe('a pin', () => {
  const board = (pins: string) => {
    const noted = 'note:hired-by-lie note:papers-kept note:sweats note:paid-weekly note:sold-and-kept'
    const all = `read-ad look-locker see-sweat see-stubs hear-sale ${noted} ${pins}`
    return recognition(all).filter((reason) => !reason.includes('note:'))
  }

  it.each([
    ['pin:act=hired-by-lie', ['1 pin:act=hired-by-lie +2']],
    ['pin:act=1/l0002', ['1 pin:act=hired-by-lie +2']],
    ['pin:means=hired-by-lie', ['1 pin:means=hired-by-lie -1']],
    ['pin:against=hired-by-lie', ['1 pin:against=hired-by-lie -2']],
    ['pin:unknown=hired-by-lie', []],
    ['pin:means=sweats', ['3 pin:means=sweats -3']],
    ['pin:against=sweats pin:unknown=sweats', []],
    ['pin:purpose=paid-weekly', ['4 pin:purpose=paid-weekly -3']],
    ['pin:against=paid-weekly', ['4 pin:against=paid-weekly +2']],
    ['pin:act=sold-and-kept pin:means=sold-and-kept', ['5 pin:act=sold-and-kept +2']],
    ['pin:act=hired-by-lie unpin:act=hired-by-lie', []],
    ['pin:act=hired-by-lie unpin:act=1/l0002', []],
    ['pin:means=told-to-lie', []],
    ['pin:means=constructor pin:no-such-tray=hired-by-lie', []],
  ])('%s', (pins, findings) => {
    expect(board(pins)).toEqual(findings)
  })

  it('of what was not noted lies on no board', () => {
    expect(recognition('read-ad pin:act=hired-by-lie')).toEqual([])
    expect(recognition('read-ad note:hired-by-lie pin:act=hired-by-lie unnote:hired-by-lie')).toEqual([])
  })
})

describe('a contrary fact', () => {
  const missed = '1 left-out:paid-weekly -1'
  const shownThen = (words: string) => recognition(`see-stubs ${words} to-board assess:none@10/hunch write-up hand-in`)

  it('left off the board is a miss, noted or not', () => {
    expect(shownThen('')).toContain(missed)
    expect(shownThen('note:paid-weekly')).toContain(missed)
    expect(shownThen('pin:against=paid-weekly')).toContain(missed)
    expect(shownThen('note:paid-weekly pin:unknown=paid-weekly')).toContain(missed)
  })

  it('filed where it belongs is none', () => {
    expect(shownThen('note:paid-weekly pin:against=paid-weekly')).not.toContain(missed)
  })

  it('is none where the board was left empty, or never reached', () => {
    expect(recognition(`see-stubs ${end}`)).toEqual([])
    expect(recognition('see-stubs leave')).toEqual([])
  })
})

describe('the judgment', () => {
  const judged = (shown: string, assessment: string) =>
    recognition(`${shown} to-board assess:${assessment} write-up hand-in`)
  const turn = (shown: string) => shown.split(' ').length + 1

  it.each([
    ['see-sweat', 'hunch'],
    ['look-locker hear-cover', 'hunch'],
    ['read-ad read-roster', 'hunch'],
    ['read-ad look-locker', 'suspicion'],
    ['look-locker read-roster', 'suspicion'],
    ['read-ad hear-cover read-roster', 'suspicion'],
    ['hear-sale', 'suspicion'],
    ['hear-sale hear-cover read-roster', 'suspicion'],
    ['read-ad look-locker read-roster', 'suspicion'],
    [look, 'cause'],
    ['hear-sale look-locker read-roster', 'cause'],
  ])('%s supports %s', (shown, standard) => {
    expect(standardShown(path(shown))).toBe(standard)
  })

  it.each([
    ['see-sweat', 'none@10/hunch', ['category +20', 'standard +10']],
    ['see-sweat', 'wage@10/suspicion', ['category +20', 'standard +5']],
    ['see-sweat', 'wage@10/cause', ['category +20', 'standard 0']],
    ['see-sweat', 'labor@90/hunch', ['category -10']],
    ['read-ad look-locker', 'labor@90/suspicion', ['category +20', 'standard +10']],
    ['read-ad look-locker', 'none@10/suspicion', ['category -10']],
    [look, 'labor@90/cause', ['category +20', 'standard +10']],
    [look, 'labor@90/hunch', ['category +20', 'standard 0']],
    [look, 'wage@90/cause', ['category -10']],
    [look, 'constructor@90/cause', ['category -10']],
  ])('%s judged %s', (shown, assessment, findings) => {
    expect(judged(shown, assessment).map((reason) => reason.replace(`${turn(shown)} `, ''))).toEqual(findings)
  })

  it.each([
    ['see-sweat', 'none@10/hunch', 'Your standard is the one that the facts shown support.'],
    ['see-sweat', 'wage@10/suspicion', 'The facts shown support less than you claimed; it counts in part.'],
    ['see-sweat', 'wage@10/cause', 'The facts shown support less than you claimed.'],
    ['read-ad look-locker', 'labor@90/hunch', 'The facts shown support more than you claimed; it counts in part.'],
    [look, 'labor@90/hunch', 'The facts shown support more than you claimed.'],
  ])('%s judged %s: says which way the standard was off', (shown, assessment, why) => {
    const { findings } = score(`${shown} to-board assess:${assessment} write-up hand-in`)
    expect(findings.find(({ rule }) => rule === 'standard')?.why).toBe(why)
  })

  it('is the last one given', () => {
    expect(judged('see-sweat', 'labor@90/cause assess:none@10/hunch')).toEqual(['2 category +20', '2 standard +10'])
  })

  it('is none where none was given', () => {
    expect(recognition(`${look} ${end}`)).toEqual([])
  })
})

describe('is not gameable', () => {
  const cues = 'hired-by-lie papers-kept told-to-lie fourteen-hours sweats paid-weekly'.split(' ')
  const trays = ['act', 'means', 'purpose', 'against', 'unknown']
  const notes = cues.map((cue) => `note:${cue}`).join(' ')
  const played = (words: string, assessment: string) =>
    score(`${look} see-sweat see-stubs ${notes} to-board ${words} ${assessment} write-up hand-in`).recognition.points

  const careful = played(
    'pin:act=hired-by-lie pin:means=papers-kept pin:means=told-to-lie pin:purpose=fourteen-hours pin:against=paid-weekly',
    'assess:labor@90/cause',
  )

  it('the careful board: five notes, five pins, the judgment', () => {
    expect(careful).toBe(5 + 10 + 30)
  })

  it('noting everything and leaving the board empty', () => {
    expect(played('', '')).toBeLessThan(careful * 0.25)
  })

  it('pinning every note in every tray, with the right assessment', () => {
    const everything = cues.flatMap((cue) => trays.map((tray) => `pin:${tray}=${cue}`)).join(' ')
    expect(played(everything, 'assess:labor@90/cause')).toBeLessThan(careful * 0.75)
  })

  it('always trafficking, where nothing was shown', () => {
    const clear = (assessment: string) =>
      score(`see-sweat see-stubs to-board ${assessment} write-up hand-in`).recognition.points
    expect(clear('assess:labor@100/cause')).toBeLessThan(clear('assess:none@5/hunch') * 0.75)
  })
})
