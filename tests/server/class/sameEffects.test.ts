import { expect, test } from 'vitest'
import { rules } from '../../../src/core/score/rules.ts'
import { sameEffects } from '../../../src/server/class/sameEffects.ts'

const kept = (change: (copy: typeof rules) => object = (copy) => copy) => change(JSON.parse(JSON.stringify(rules)))
const [approach] = Object.keys(rules.approaches)

test.each([
  ['the same', kept(), true],
  ['other points', kept((copy) => ({ ...copy, weights: {}, indicators: {} })), true],
  ['fewer approaches than now', kept((copy) => ({ ...copy, approaches: {} })), true],
  ['an approach that is gone', kept((copy) => ({ ...copy, approaches: { gone: { steps: [0, 0, 1] } } })), false],
  [
    'other steps',
    kept((copy) => ({ ...copy, approaches: { ...copy.approaches, [approach as string]: { steps: [9, 9, 9] } } })),
    false,
  ],
  [
    'an event that was a screen-out',
    kept((copy) => ({ ...copy, events: { 'risk-asked': { screenOut: 'x' } } })),
    false,
  ],
  ['another floor of mistrust', kept((copy) => ({ ...copy, mistrustFall: 9 })), false],
  ['nothing', undefined, false],
])('rules with %s', (_, data, same) => expect(sameEffects(data)).toBe(same))
