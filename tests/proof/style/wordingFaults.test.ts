import { describe, expect, it } from 'vitest'
import { wordingFaults } from '../../../src/proof/style/wordingFaults.ts'

/** Six lines of a report: how long each is as seen, as a label, as a conclusion. */
const report = (lengths: string) =>
  lengths.split(' ').map((line) => {
    const [seen = 0, label = 0, conclusion = 0] = line.split('/').map(Number)
    return { seen: 'x'.repeat(seen), label: 'x'.repeat(label), conclusion: 'x'.repeat(conclusion) }
  })

describe('the wordings of a report', () => {
  it.each([
    ['30/20/25 20/30/25 25/20/30 30/25/20 20/25/30 25/30/20', []],
    ['30/20/25 30/20/25 30/25/20 20/25/30 20/30/25 25/30/20', []],
    [
      '30/20/25 30/25/20 30/25/20 30/20/25 20/30/25 20/25/30',
      ['report: the wording “seen” is the longest in 4 of 6 lines; at most half.'],
    ],
    [
      '20/30/25 20/25/30 20/30/25 20/25/30 30/25/20 30/20/25',
      ['report: the wording “seen” is the shortest in 4 of 6 lines; at most half.'],
    ],
    [
      '30/20/25 25/20/30 30/20/25 25/20/30 30/25/20 20/25/30',
      ['report: the wording “label” is the shortest in 4 of 6 lines; at most half.'],
    ],
  ])('%s', (lengths, faults) => expect(wordingFaults(report(lengths))).toEqual(faults))

  it('are not measured in less than a report', () => {
    expect(wordingFaults(report('30/20/25 30/20/25 30/20/25 30/20/25 30/20/25'))).toEqual([])
  })
})
