import { describe, expect, it } from 'vitest'
import type { IndicatorId } from '../../../src/core/catalogue/indicator.ts'
import { dimensionPositive, iloPicture } from '../../../src/core/score/iloPicture.ts'

/** Counts in the order strong, medium, weak. */
const positive = (strong: number, medium: number, weak: number) => dimensionPositive({ strong, medium, weak })

/** Indicators in notation: 'L1.01 L1.02'. */
const picture = (ids: string) => iloPicture(ids.split(' ').filter((id) => id !== '') as IndicatorId[])
const positives = (ids: string) =>
  picture(ids)
    .dimensions.filter((one) => one.positive)
    .map((one) => one.dimension)
    .join(' ')

const deceived = 'L1.01 L1.02'
const forcedOnTheWay = 'L2.01 L2.03'
const exploited = 'L4.01 L4.04'
const coerced = 'L5.01 L5.09'
const weakPosition = 'L3.02 L3.07 L3.08'

describe('dimensionPositive', () => {
  it.each([
    ['nothing', 0, 0, 0, false],
    ['one strong alone', 1, 0, 0, false],
    ['two strong', 2, 0, 0, true],
    ['one strong, one medium', 1, 1, 0, true],
    ['one strong, one weak', 1, 0, 1, true],
    ['one medium alone', 0, 1, 0, false],
    ['two medium alone', 0, 2, 0, false],
    ['three medium', 0, 3, 0, true],
    ['two medium, one weak', 0, 2, 1, true],
    ['one medium, many weak', 0, 1, 9, false],
    ['weak alone, however many', 0, 0, 9, false],
  ])('%s', (_, strong, medium, weak, expected) => {
    expect(positive(strong, medium, weak)).toBe(expected)
  })
})

describe('iloPicture', () => {
  it('counts each indicator once, by dimension and strength', () => {
    const [, , , fourth] = picture('L4.01 L4.01 L4.04 L4.09').dimensions
    expect(fourth).toMatchObject({ dimension: 4, strong: 1, medium: 1, weak: 1, positive: true })
  })

  it('needs three medium, or two and a weak one, where a dimension has nothing strong', () => {
    expect(positives('L3.01 L3.02')).toBe('')
    expect(positives('L3.01 L3.02 L3.03')).toBe('3')
    expect(positives('L3.01 L3.02 L3.15')).toBe('3')
    expect(positives('L3.15 L3.16')).toBe('')
    expect(positives('L6.01 L6.02')).toBe('')
    expect(positives('L6.01 L6.02 L6.06')).toBe('6')
    expect(positives('L6.06 L6.07')).toBe('')
  })

  it('weighs papers, debt and isolation more at destination than at recruitment', () => {
    expect(positives('L2.03 L2.04')).toBe('')
    expect(positives('L5.01 L5.02')).toBe('5')
  })

  it.each([
    ['', 'none-positive'],
    [exploited, 'labor-rights'],
    [`${deceived} ${exploited}`, 'deceived-and-exploited'],
    [`${deceived} ${exploited} ${coerced}`, 'forced-labor'],
    [`${forcedOnTheWay} ${exploited} ${coerced}`, 'forced-labor'],
  ])('gives the printed row for "%s": %s', (ids, classification) => {
    expect(picture(ids)).toMatchObject({ classification, printed: true })
  })

  it.each([
    [`${exploited} ${coerced}`, 'coerced-there'],
    [`${forcedOnTheWay} ${exploited}`, 'coerced-on-the-way'],
    [deceived, 'no-exploitation'],
    [coerced, 'no-exploitation'],
  ])('describes what no printed row shows for "%s": %s', (ids, classification) => {
    expect(picture(ids)).toMatchObject({ classification, printed: false })
  })

  it('does not let the missing row speak against forced labor without deception', () => {
    expect(picture(`${exploited} ${coerced}`).words).toContain('still trafficking here')
  })

  it('keeps a paid journey in need apart from trafficking', () => {
    expect(picture(weakPosition)).toMatchObject({ classification: 'none-positive', vulnerability: true })
  })

  it('keeps long hours and low pay without coercion a labor-rights case', () => {
    expect(picture('L4.01 L4.04 L1.08')).toMatchObject({ classification: 'labor-rights', vulnerability: false })
  })

  it('keeps single mediums of need and pay apart from anything', () => {
    expect(picture('L3.08 L4.04')).toMatchObject({ classification: 'none-positive', vulnerability: false })
  })
})
