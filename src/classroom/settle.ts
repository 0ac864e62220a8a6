import type { Manifest } from '../core/manifest/manifest.ts'
import { type PlayInput, standards, type Wording, wordings } from '../core/record/playEvent.ts'
import type { Assessment } from './session.ts'

type Votes = readonly (readonly PlayInput[])[]

/**
 * What a class holds at board and report, of what each seat put there: the category and standard that most chose (of equal ones
 * the first in the manifest, the lower standard), the middle one of the confidences, a pin where more than half of those
 * who pinned have it, of each report line the wording that most chose (of equal ones what was seen). `assess` is the host's own
 * word, which stands over the votes.
 */
export function settle(votes: Votes, { scenario, report }: Manifest, assess?: Assessment): PlayInput[] {
  const assessed = assess ? { type: 'assess' as const, ...assess } : assessedBy(votes, scenario.categories)
  return [...pinnedBy(votes, scenario.trays), ...(assessed ? [assessed] : []), ...wordedBy(votes, Object.keys(report))]
}

function assessedBy(votes: Votes, categories: readonly string[]): PlayInput | undefined {
  const given = votes.flatMap((events) => events.findLast((event) => event.type === 'assess') ?? [])
  if (given.length === 0) return undefined
  const confidences = given.map(({ confidence }) => confidence).sort((one, other) => one - other)
  const middle = (confidences.length - 1) / 2
  const [low = 0, high = 0] = [confidences[Math.floor(middle)], confidences[Math.ceil(middle)]]
  return {
    type: 'assess',
    category:
      most(
        categories,
        given.map(({ category }) => category),
      ) ?? '',
    standard:
      most(
        standards,
        given.map(({ standard }) => standard),
      ) ?? 'hunch',
    confidence: Math.round((low + high) / 2),
  }
}

function pinnedBy(votes: Votes, trays: readonly string[]): PlayInput[] {
  const boards = votes.map(pinsOf).filter(({ size }) => size > 0)
  const counts = new Map<string, number>()
  for (const board of boards) for (const pin of board) counts.set(pin, (counts.get(pin) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count * 2 > boards.length)
    .map(([pin]) => {
      const [tray = '', note = ''] = pin.split('=')
      return { type: 'pin' as const, tray, note }
    })
    .sort((one, other) => trays.indexOf(one.tray) - trays.indexOf(other.tray))
}

/** Pins set and not taken away, as `tray=note`. */
function pinsOf(events: readonly PlayInput[]): Set<string> {
  const pins = new Set<string>()
  for (const event of events) {
    if (event.type === 'pin') pins.add(`${event.tray}=${event.note}`)
    if (event.type === 'unpin') pins.delete(`${event.tray}=${event.note}`)
  }
  return pins
}

function wordedBy(votes: Votes, lines: readonly string[]): PlayInput[] {
  return lines.flatMap((line) => {
    const chosen = votes.flatMap((events): Wording[] => {
      const last = events.findLast((event) => event.type === 'report' && event.line === line)
      return last?.type === 'report' ? [last.wording] : []
    })
    const wording = most(wordings, chosen)
    return wording ? [{ type: 'report' as const, line, wording }] : []
  })
}

/** What was chosen most, of equal ones the first in order. Undefined where nothing was chosen. */
function most<Value extends string>(order: readonly Value[], chosen: readonly Value[]): Value | undefined {
  const count = (value: Value) => chosen.filter((one) => one === value).length
  const [first] = [...order].filter((value) => count(value) > 0).sort((one, other) => count(other) - count(one))
  return first
}
