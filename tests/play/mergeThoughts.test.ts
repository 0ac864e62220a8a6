import { expect, test } from 'vitest'
import { mergeThoughts } from '../../src/play/mergeThoughts.ts'

const next = { when: 'a man answers for her', will: 'ask her' }

test('what another tab wrote stays, what was changed here is changed', () => {
  const before = { turns: { 1: 'one', 2: 'two' } }
  const kept = { turns: { 1: 'one', 2: 'two', 3: 'three, elsewhere' }, next }
  expect(mergeThoughts(kept, before, { turns: { 1: 'one, again' } })).toEqual({
    turns: { 1: 'one, again', 3: 'three, elsewhere' },
    next,
  })
})

test('the first that is written, and the last that is taken back', () => {
  expect(mergeThoughts(undefined, { turns: {} }, { turns: { 4: 'so' }, next })).toEqual({ turns: { 4: 'so' }, next })
  expect(mergeThoughts({ turns: {}, next }, { turns: {}, next }, { turns: {} })).toEqual({ turns: {} })
})
