import { describe, expect, it } from 'vitest'
import { gateFaults } from '../../support/faults.ts'

/** What the compiler says when this stands in place of the choice of the water, which is at 27. */
const at27 = (choice: string) =>
  gateFaults([
    'gate.ink',
    '* (offer_water) [Offer her water from the truck first. # approach:needs-first@ana # event:care-offered]',
    choice,
  ])

const outside = 'a choice has its words and tags inside [ ] only; what follows goes on a line of its own'
const noId = 'the choice has no id; write a label before its brackets: * (ask_alone) [Ask …]'

describe('a choice', () => {
  it.each([
    '* (offer_water) [Offer water.]',
    '+ (offer_water) [Offer water.]',
    '* (offer_water) {late} {assessed == ""} [Offer water. # minutes:2]',
    '* (offer_water) [Offer water.] -> board',
    '* (offer_water_2) [Offer water.]',
    '* ->',
    '* {late} ->',
  ])('%s is whole', (choice) => {
    expect(at27(choice)).toEqual([])
  })

  it.each([
    ['* [Offer water.]', [noId]],
    ['* Offer water.', [outside, noId]],
    ['* (offer_water) Offer water.', [outside]],
    ['* (offer_water) Offer[ water.]', [outside]],
    ['* (offer_water) [Offer water.] She drinks.', [outside]],
    ['* (offer_water) [Offer water.] # minutes:2', [outside]],
    ['* (offer_water) # minutes:2', [outside]],
    ['* {late} (offer_water) [Offer water.]', [outside, noId]],
    [
      '* (offer_water) []',
      [
        'Choice is completely empty. Interpretting as a default fallback choice. Add a divert arrow to remove this warning: * ->',
      ],
    ],
    ['* (offer_water) [# minutes:2]', ['the choice has no words inside its brackets']],
    ['* (offer_water) [Offer {late: hot|cold} water.]', ['the words of a choice are whole, not glued from parts']],
    [
      '* (offer_water) [{late: Offer water.}]',
      ['the words of a choice are whole, not glued from parts', 'the choice has no words inside its brackets'],
    ],
    ['* (offer_water) [Offer water. {late: # minutes:2}]', ['the words of a choice are whole, not glued from parts']],
    ['* (offer_water) [Offer {assessed} water.]', ['the words of a choice are whole, not glued from parts']],
    ['* (offer_water) [Offer <> water.]', ['the words of a choice are whole, not glued from parts']],
    ['* (Offer) [Offer water.]', ['choice label Offer is not lower-case words joined by single underscores']],
    [
      '* (offer__water) [Offer water.]',
      ['choice label offer__water is not lower-case words joined by single underscores'],
    ],
    ['* (ask_alone_) [Offer water.]', ['choice label ask_alone_ is not lower-case words joined by single underscores']],
  ])('%s is refused', (choice, messages) => {
    expect(at27(choice)).toEqual(messages.map((message) => `gate.ink:27: ${message}`))
  })

  it('has an id of its own in the whole scenario', () => {
    expect(
      gateFaults(['end.ink', '(come_back)', '(ask_alone)'], ['end.ink', 'board.come_back', 'board.ask_alone']),
    ).toEqual(['gate.ink:19: choice id ask-alone is used twice, first at end.ink:3'])
  })

  it('deep in the script is checked like any other', () => {
    const deep = '* (offer_water) [Offer water.]\n{ late:\n    * * [Wait.]\n        -> hub\n}'
    expect(at27(deep)).toEqual([`gate.ink:29: ${noId}`])
  })
})
