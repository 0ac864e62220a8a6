import { expect, it } from 'vitest'
import { parseNotation } from '../../../src/core/record/notation.ts'
import { notesOf } from '../../../src/core/record/note.ts'

it.each([
  ['note:papers-held note:3/l0412', 'papers-held 3/l0412'],
  ['note:papers-held note:papers-held', 'papers-held'],
  ['note:papers-held unnote:papers-held', ''],
  ['note:a note:b unnote:a note:a', 'b a'],
  ['unnote:a note:a', 'a'],
])('after %s there stands "%s"', (notation, notes) => {
  expect(notesOf(parseNotation(notation)).join(' ')).toBe(notes)
})
