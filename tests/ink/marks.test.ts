import { describe, expect, it } from 'vitest'
import { parseNotation } from '../../src/core/record/notation.ts'
import { compileStory } from '../../src/ink/compile/compileStory.ts'
import { createNarrator } from '../../src/ink/narrator.ts'
import { copyOf, type Edit } from '../support/fixture.ts'
import { gate } from '../support/gate.ts'
import { tellingText, withMarks } from '../support/told.ts'

const { beats } = gate.path('offer-water ask-there close-it hand-in')
const recorded = withMarks(parseNotation('offer-water note:thirst ask-there close-it hand-in'), beats)

/** What becomes of the recorded play when it is told on an edited story. */
function retold(...edits: readonly Edit[]) {
  const compiled = compileStory(copyOf('gate', ...edits))
  const telling = createNarrator(compiled)({ given: {}, seed: 1, events: recorded })
  return { text: tellingText(telling), reworded: compiled.story !== gate.compiled.story, telling }
}

const wait = '* (wait) [Wait at the truck for a while.]\n    -> hub\n'
const lookList = '* (look_list) [Look at the list on the gate. # thing:count-sheet # minutes:2]'
const askAlone = '* (ask_alone) [Ask her to walk with you to the truck. # approach:separate-quietly@ana # minutes:3]'
const hubIds = 'ask-alone offer-water ask-there look-list'

describe('a saved play on an edited story', () => {
  it('goes on to its end where nothing was edited', () => {
    expect(retold()).toMatchObject({ text: 'l0013 l0015 | closed', reworded: false })
  })

  it('stops where a choice was inserted above the one taken', () => {
    const edit: Edit = ['gate.ink', askAlone, `${wait}${askAlone}`]
    expect(retold(edit).text).toBe(`0 offer-water changed: wait ${hubIds}`)
  })

  it('stops where a choice was inserted below the one taken', () => {
    expect(retold(['gate.ink', lookList, `${wait}${lookList}`]).text).toMatch(/^0 offer-water changed: /)
  })

  it('stops at the beat that was edited, and not before', () => {
    const edit: Edit = ['end.ink', '* (come_back)', '* (sleep_on_it) [Sleep on it.]\n    -> report\n* (come_back)']
    const { text, telling } = retold(edit)
    expect(text).toBe('2 close-it changed: sleep-on-it come-back close-it')
    expect(telling.beats.length).toBe(3)
    expect(telling.beats.slice(0, 2)).toEqual(beats.slice(0, 2))
  })

  it('stops where a choice that was not taken is gone', () => {
    const askAloneWhole = /\* \(ask_alone\)[\s\S]*?(?=\* \(offer_water\))/
    expect(
      retold(['gate.ink', askAloneWhole, ''], ['report.yaml', 'choice: ask-alone', 'choice: offer-water']).text,
    ).toBe('0 offer-water changed: offer-water ask-there look-list')
  })

  it('stops where the choice taken is gone', () => {
    expect(retold(['gate.ink', /\* \(ask_there\)[\s\S]*?(?=\* \(look_list\))/, '']).text).toBe(
      '0 offer-water changed: ask-alone offer-water look-list',
    )
  })

  it('stops where a choice not taken was renamed', () => {
    expect(retold(['gate.ink', '(look_list)', '(read_list)']).text).toMatch(/^0 offer-water changed: .*read-list$/)
  })

  it('says so where the choice taken was renamed', () => {
    expect(retold(['gate.ink', '(offer_water)', '(give_water)']).text).toBe(
      '0 offer-water not-offered: ask-alone give-water ask-there look-list',
    )
    expect(retold(['end.ink', '(hand_in)', '(send_in)']).text).toBe('3 hand-in not-offered: send-in')
  })

  it('goes on where choices changed their order', () => {
    const first = /\* \(ask_alone\)[\s\S]*?(?=\* \(offer_water\))/
    const source = '* (ask_alone) [Ask her to walk. # approach:separate-quietly@ana # minutes:3]\n    -> hub\n'
    const { text } = retold(['gate.ink', first, ''], ['gate.ink', lookList, `${source}${lookList}`])
    expect(text).toBe('l0013 l0015 | closed')
  })

  it('goes on where a knot was renamed', () => {
    const { text, telling } = retold(['end.ink', '=== report', '=== form'], ['end.ink', /-> report/g, '-> form'])
    expect(text).toBe('l0013 l0015 | closed')
    expect(telling.beats.map(({ mark }) => mark)).toEqual(beats.map(({ mark }) => mark))
  })

  it('goes on where a typo was mended, and can say that words changed', () => {
    expect(retold(['gate.ink', 'She drinks all of it.', 'She drinks it all.'])).toMatchObject({
      text: 'l0013 l0015 | closed',
      reworded: true,
    })
    expect(retold(['gate.ink', '[Offer her water from the truck first.', '[First offer her water.'])).toMatchObject({
      text: 'l0013 l0015 | closed',
      reworded: true,
    })
  })

  it('stops where a choice passed now moves a person or the clock across a line', () => {
    expect(retold(['gate.ink', '# approach:needs-first@ana', '# approach:threat@ana']).text).toMatch(
      /^1 ask-there changed: /,
    )
    expect(retold(['gate.ink', '# event:care-offered]', '# event:care-offered # minutes:6]']).text).toBe(
      '1 ask-there not-offered: come-back close-it',
    )
  })

  it('takes a renamed person for another', () => {
    const names: Edit[] = [
      ['cast.yaml', 'ana: {', 'ena: {'],
      ['gate.ink', /willing_ana/g, 'willing_ena'],
      ['gate.ink', /:ana\b/g, ':ena'],
      ['gate.ink', /@ana\b/g, '@ena'],
    ]
    expect(retold(...names).text).toBe(`0 offer-water changed: ${hubIds}`)
  })
})
