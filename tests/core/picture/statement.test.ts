import { describe, expect, it } from 'vitest'
import { isSourceKey, sourceKeys } from '../../../src/core/catalogue/source.ts'
import { type Statement, statementIds, statements } from '../../../src/core/picture/statement.ts'

const all: readonly Statement[] = Object.values(statements)

describe('the statements of the first picture', () => {
  it('are twelve, of which some point to agreeing', () => {
    expect(statementIds).toHaveLength(12)
    expect(all.filter(({ points }) => points === 'agree').length).toBeGreaterThanOrEqual(3)
  })

  it('are whole sentences, alike in length, and say nothing twice', () => {
    for (const { says } of all) {
      expect(says).toMatch(/^[A-Z].*\.$/)
      expect(says.split(' ').length, says).toBeLessThanOrEqual(24)
      expect(says.split(' ').length, says).toBeGreaterThanOrEqual(10)
    }
    expect(new Set(all.map(({ says }) => says)).size).toBe(12)
  })

  it('rest on sources that are known', () => {
    const unknown = all.flatMap(({ source }) => sourceKeys(source).filter((key) => !isSourceKey(key)))
    expect(unknown).toEqual([])
    for (const { evidence } of all) for (const sentence of evidence) expect(sentence).toMatch(/\.$/)
  })
})
