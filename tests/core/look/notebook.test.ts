import { expect, it } from 'vitest'
import { notebookBy } from '../../../src/core/look/notebook.ts'
import { parseNotation } from '../../../src/core/record/notation.ts'

const pages = (notation: string, beats: number) =>
  notebookBy(parseNotation(notation), beats).map(({ here, all }) => `${here.join(' ')} | ${all.join(' ')}`)

it('has a page for each beat: what was noted there, and all that stood there by then', () => {
  expect(pages('note:mud go note:rope note:0/l0001 stay', 3)).toEqual([
    'mud | mud',
    'rope 0/l0001 | mud rope 0/l0001',
    ' | mud rope 0/l0001',
  ])
})

it('does not hold what was taken back, from the turn at which it was', () => {
  expect(pages('note:mud go unnote:mud note:rope unnote:rope stay note:mud', 3)).toEqual([
    'mud | mud',
    ' | ',
    'mud | mud',
  ])
})

it('tells nothing of what a halt cut off', () => {
  expect(pages('note:mud go note:rope stay note:tape', 2)).toEqual(['mud | mud', 'rope | mud rope'])
})
