import { expect, test } from 'vitest'
import { afterReport, emptyPanel } from '../../src/author/panelState.ts'
import type { Report } from '../../src/author/report.ts'

const reports: Record<string, Report> = {
  look: { kind: 'look', ms: 1 } as Report,
  progress: { kind: 'progress', states: 1, transitions: 1, waiting: 1, explored: false },
  map: { kind: 'map', url: '/map.svg' },
  proof: { kind: 'proof', changes: null } as unknown as Report,
  unreadable: { kind: 'unreadable', faults: ['gate.ink:3: no'] },
}
const after = (kinds: string) => {
  const { earlier, ...state } = kinds
    .split(' ')
    .reduce((before, kind) => afterReport(before, reports[kind] as Report), emptyPanel)
  return `${Object.keys(state).sort().join(' ')}${earlier ? ', earlier' : ''}`
}

test.each([
  ['look', 'look, earlier'],
  ['look progress map', 'look map progress, earlier'],
  ['look progress map proof', 'look map proof'],
  ['look progress map proof look', 'look map proof, earlier'],
  ['look proof unreadable', 'look proof unreadable, earlier'],
  ['look proof unreadable look', 'look proof, earlier'],
])('after %s it has %s', (kinds, expected) => {
  expect(after(kinds)).toBe(expected)
})
