import { expect, test } from 'vitest'
import { scriptLines } from '../../src/proof/scriptLines.ts'
import { gate } from '../support/gate.ts'

const lines = scriptLines(gate.compiled)

test('has every line of the script, with its knot and cues', () => {
  expect(lines.map(({ id }) => id).sort()).toEqual(
    Array.from({ length: 15 }, (_, number) => `l${String(number + 1).padStart(4, '0')}`),
  )
  expect(lines.find(({ id }) => id === 'l0005')).toEqual({
    id: 'l0005',
    text: '“He has my papers,” she says.',
    cues: ['papers-held'],
    knot: 'hub',
  })
})

test('an inserted name is an ellipsis', () => {
  const ink = {
    root: [['^Ask ', 'ev', { 'VAR?': 'officer' }, 'out', '/ev', '^.', '#', '^l0001', '/#', '\n', null], null],
  }
  expect(scriptLines({ ink })[0]?.text).toBe('Ask ….')
})
