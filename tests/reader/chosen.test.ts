import { describe, expect, it } from 'vitest'
import { Taking } from '../../src/core/manifest/taking.ts'
import type { OwnFile } from '../../src/play/caseFiles.ts'
import { factsOf, firstChosen, keyOf, startOf } from '../../src/reader/casefile/chosen.ts'

const taking = Taking.parse({
  from: 'long',
  facts: { door: { title: 'Door', words: { open: 'Open.', shut: 'Shut.' }, rules: [{ is: 'shut' }] } },
  stock: { good: { title: 'Good', says: 'Good.', facts: { door: 'open' } } },
})
const own = (id: string) =>
  ({
    kept: { playthrough: { id } },
    file: { format: 1, from: { id, scenario: 'farm', story: '' }, facts: { door: { value: 'shut', turn: 8 } } },
  }) as unknown as OwnFile
const files = { own: [own('latest'), own('earlier')], refused: [] }

describe('the file that lies ready', () => {
  it('is the play asked for, else the latest, else a stock one', () => {
    const ready = (found: typeof files, wanted?: string) => keyOf(firstChosen(found, taking, wanted))
    expect(ready(files)).toBe('own:latest')
    expect(ready(files, 'earlier')).toBe('own:earlier')
    expect(ready(files, 'elsewhere')).toBe('stock:good')
    expect(ready({ ...files, own: [] })).toBe('stock:good')
  })
})

it('gives its values, and of one’s own play the turns', () => {
  expect(startOf({ own: own('latest') }, taking)).toEqual({
    given: { door: 'shut' },
    caseFrom: { id: 'latest', turns: { door: 8 } },
  })
  expect(startOf({ stock: 'good' }, taking)).toEqual({ given: { door: 'open' } })
  expect(factsOf({ stock: 'good' }, taking)).toEqual({ door: { value: 'open' } })
})
