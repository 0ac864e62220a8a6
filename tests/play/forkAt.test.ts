import { expect, test } from 'vitest'
import { parseNotation } from '../../src/core/record/notation.ts'
import { Playthrough } from '../../src/core/record/playthrough.ts'
import { forkAt } from '../../src/play/forkAt.ts'
import { newPlaythrough } from '../../src/play/newPlaythrough.ts'
import { everyPath } from '../support/everyPath.ts'
import { gate } from '../support/gate.ts'
import { oneOf, randomFrom } from '../support/randomPlay.ts'
import { withMarks } from '../support/told.ts'

const start = { scenario: 'gate', story: 'a'.repeat(16), rules: 'b'.repeat(16), given: {} }
const blank = newPlaythrough(start, (count) => new Uint8Array(count).fill(1))
const paths = everyPath(gate.narrator, gate.compiled, {})

const played = (seed: number) => {
  const { events, beats } = oneOf(randomFrom(seed), paths)
  return { beats, playthrough: Playthrough.parse({ ...blank, seed: 1, events: withMarks(events, beats) }) }
}

test.each(Array.from({ length: 20 }, (_, seed) => seed))(
  'every choice of play %i that was on offer can be gone on with',
  (seed) => {
    const { beats, playthrough } = played(seed)
    for (const { turn, choices } of beats) {
      for (const { id } of choices) {
        const fork = forkAt(playthrough, beats, { turn, choice: id }, 'another-one')
        expect(Playthrough.parse(fork)).toMatchObject({ id: 'another-one', forkOf: { id: playthrough.id, turn } })
        const telling = gate.narrator(fork ?? playthrough)
        expect(telling.halt).toBeUndefined()
        expect(telling.beats.slice(0, turn + 1)).toEqual(beats.slice(0, turn + 1))
        expect(telling.beats).toHaveLength(turn + 2)
      }
    }
  },
)

test('notes made before the choice stay, later ones go', () => {
  const { beats } = played(3)
  const first = beats[0]?.choices[0]?.id ?? ''
  const events = parseNotation(`guess:none@20 note:0/l0001 ${first} note:1/l0001`)
  const marked = { ...blank, events: withMarks(events, beats) } as Playthrough
  const fork = forkAt(marked, beats, { turn: 0, choice: first }, 'another-one')
  expect(fork?.events.map(({ type }) => type)).toEqual(['guess', 'note', 'choose'])
})

test('what was not on offer makes no fork', () => {
  const { beats, playthrough } = played(1)
  expect(forkAt(playthrough, beats, { turn: 0, choice: 'no-such-thing' }, 'another-one')).toBeUndefined()
  expect(forkAt(playthrough, beats, { turn: 99, choice: 'no-such-thing' }, 'another-one')).toBeUndefined()
})
