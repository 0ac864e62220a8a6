import { describe, expect, it } from 'vitest'
import { makeCsv } from '../../../src/core/look/csv.ts'
import { resultsOf } from '../../../src/server/class/results.ts'
import { classSplits } from '../../../src/teach/debrief/classSplits.ts'
import { walker } from '../../../src/teach/host/hostDesk.ts'
import { sessionData } from '../../../src/teach/keep/sessionData.ts'
import { sessionTable } from '../../../src/teach/keep/sessionTable.ts'
import type { Result } from '../../../src/teach/keep/useResults.ts'
import { kilnClass, kilnGiven, kilnStory } from '../../support/kilnClass.ts'

const best = { recognition: 10, cooperation: 10, safety: 10, case: 10 }

/** Three seats, one done; names as people would have typed them. */
function played() {
  const lesson = kilnClass('each', 3)
  lesson.host({ type: 'start' })
  lesson.seat(1, 'guess:labor@70 read-ad look-locker plan say-so ask-eva assess:labor@80/hunch call-desk hand-in')
  lesson.seat(2, 'plan')
  lesson.seat(3, 'look-locker')
  const results: Result[] = resultsOf(lesson.log, kilnStory()).map((result) => ({
    ...result,
    name: `Kim ${result.seat}`,
  }))
  return { session: lesson.room.session, results }
}
const table = (results: readonly Result[], whole: typeof best | undefined, names: boolean) =>
  sessionTable(results, kilnStory().manifest, whole, names)

describe('results as a table', () => {
  it('has a row for each path, in an order that tells nothing of the seats', () => {
    const { results } = played()
    const rows = table(results, best, false).map((row) => row.map(String))
    expect(rows.map(([path, ending]) => [path, ending])).toEqual([
      ['path', 'ending'],
      ['1', 'You were called'],
      ['2', ''],
      ['3', ''],
    ])
    expect(rows.map((row) => row.at(-1)).slice(2)).toEqual(['look-locker', 'plan'])
    const turned = table([...results].reverse(), best, false)
    expect(turned.map((row) => row.map(String))).toEqual(rows)
  })

  it('has names only where they are asked for', () => {
    const { results } = played()
    expect(makeCsv(table(results, best, false))).not.toContain('Kim')
    expect(makeCsv(table(results, best, true))).toContain('Kim 2')
  })

  it('has no per cents where no best is known', () => {
    const [head = []] = table(played().results, undefined, false)
    expect(head.filter((name) => String(name).includes('per cent of best'))).toEqual([])
  })
})

describe('a session as data', () => {
  const of = (along: { names: boolean; reasons: boolean }) => {
    const { session, results } = played()
    const splits = classSplits(session, kilnStory(), walker(kilnStory(), kilnGiven))
    const reasons = [{ at: 3, beat: 2, choice: 'say-so', why: 'It was my shift.' }]
    return sessionData(session, results, splits, reasons, along)
  }

  it('names no seat, and holds names and reasons only where they are asked for', () => {
    const bare = of({ names: false, reasons: false })
    for (const word of ['Kim', '"seat"', 'It was my shift.']) expect(bare).not.toContain(word)
    const full = of({ names: true, reasons: true })
    for (const word of ['Kim 1', 'It was my shift.']) expect(full).toContain(word)
    expect(full).not.toContain('"seat"')
  })

  it('holds every path in the notation', () =>
    expect(JSON.parse(of({ names: false, reasons: false })).worlds).toHaveLength(3))
})
