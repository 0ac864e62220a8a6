import { expect, test } from 'vitest'
import type { Playthrough } from '../../src/core/record/playthrough.ts'
import { isUnfinished, type KeptEntry, type KeptTree, keptTrees } from '../../src/home/keptTree.ts'

/** `b<a` is a fork of a; a `.` behind it says that it is finished. */
const entry = (words: string): KeptEntry => {
  const [id = '', of] = words.replace('.', '').split('<')
  const playthrough = { id, ...(of && { forkOf: { id: of, turn: 3 } }) } as Playthrough
  return { playthrough, changed: 1, finished: words.endsWith('.') }
}
const shown = ({ entry: { playthrough }, forks }: KeptTree): string =>
  forks.length === 0 ? playthrough.id : `${playthrough.id}(${forks.map(shown).join(' ')})`
const trees = (all: string) => keptTrees(all.split(' ').map(entry))

test.each([
  ['a b c', 'a b c'],
  ['b<a a', 'a(b)'],
  ['c<b d<a a b<a', 'a(d b(c))'],
  ['b<gone c<b', 'b(c)'],
  ['a<a b', 'a b'],
  ['a<b b<a', 'a(b)'],
])('%s: %s', (all, expected) => {
  const found = trees(all)
  expect(found.map(shown).join(' ')).toBe(expected)
})

test('a fork to go on with brings its whole tree to the top', () => {
  expect(trees('a. b<a. c<b d.').map(isUnfinished)).toEqual([true, false])
})
