import { expect, it } from 'vitest'
import { type EventRule, events } from '../../../src/core/catalogue/event.ts'
import { screenOuts } from '../../../src/core/catalogue/screenOut.ts'

const all: [string, EventRule][] = Object.entries(events)

it('an event that only costs says when it is a fault', () => {
  const costs = all.filter(([, { points }]) => Object.values(points).every((value) => value < 0))
  expect(costs.filter(([, { faulted }]) => !faulted).map(([id]) => id)).toEqual([])
})

it('points are whole', () => {
  for (const [id, { points }] of all) expect(Object.values(points).every(Number.isInteger), id).toBe(true)
})

it('every screen-out can come about', () => {
  const single = all.flatMap(([, { screenOut }]) => screenOut ?? [])
  const composed = Object.entries(screenOuts).filter(([, rule]) => 'when' in rule)
  expect([...new Set([...single, ...composed.map(([id]) => id)])].sort()).toEqual(Object.keys(screenOuts).sort())
  for (const [, rule] of composed) {
    if (!('when' in rule)) continue
    for (const id of [...rule.when.came, ...rule.when.without]) expect(Object.keys(events)).toContain(id)
  }
})
