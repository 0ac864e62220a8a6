import { describe, expect, it } from 'vitest'
import { isSourceKey, sourceKeys, verificationMarks, verificationOf } from '../../../src/core/catalogue/source.ts'
import { undated } from '../../../src/core/law/entry.ts'
import { type LawEntry, law, lawFor } from '../../../src/core/law/law.ts'

const entries: readonly LawEntry[] = law
const idsOf = (some: readonly LawEntry[]) => some.map(({ id }) => id)
const strongestFirst = Object.keys(verificationMarks)

describe('the law panel', () => {
  it('has no id twice, and each begins with its jurisdiction', () => {
    expect(new Set(idsOf(entries)).size).toBe(entries.length)
    expect(idsOf(entries.filter(({ id, jurisdiction }) => !id.startsWith(`${jurisdiction.toLowerCase()}-`)))).toEqual(
      [],
    )
  })

  it('has ids that a scenario can name', () => {
    expect(idsOf(entries.filter(({ id }) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)))).toEqual([])
  })

  it('gives each entry a date, or says that none was recorded', () => {
    const dated = ({ asOf }: LawEntry) => asOf === undated || /^20\d\d(-\d\d(-\d\d)?)?$/.test(asOf)
    expect(idsOf(entries.filter((entry) => !dated(entry)))).toEqual([])
  })

  it('knows every source', () => {
    const unknown = entries.flatMap(({ id, source }) =>
      sourceKeys(source)
        .filter((key) => !isSourceKey(key))
        .map((key) => `${id}: ${key}`),
    )
    expect(unknown).toEqual([])
  })

  it('never claims more than the weakest of its sources', () => {
    const over = entries.filter(
      ({ mark, source }) => strongestFirst.indexOf(mark) < strongestFirst.indexOf(verificationOf(source)),
    )
    expect(idsOf(over)).toEqual([])
  })

  it('speaks in whole sentences', () => {
    const parts = entries.flatMap(({ id, says }) =>
      says.filter((one) => !/[.”"]$/.test(one)).map((one) => `${id}: ${one}`),
    )
    expect(parts).toEqual([])
    expect(idsOf(entries.filter(({ says }) => says.length === 0))).toEqual([])
  })

  it('is looked up in the order asked for', () => {
    expect(idsOf(lawFor(['co-visitors', 'us-1589']))).toEqual(['co-visitors', 'us-1589'])
    expect(() => lawFor(['us-0'])).toThrow('us-0')
  })
})
