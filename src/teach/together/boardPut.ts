import { type Session, seatsIn } from '../../classroom/session.ts'
import { settle } from '../../classroom/settle.ts'
import type { Manifest } from '../../core/manifest/manifest.ts'
import type { PlayInput, Standard, Wording } from '../../core/record/playEvent.ts'
import { standards, wordings } from '../../core/record/playEvent.ts'
import { median } from '../median.ts'

/** What the seats have put on the board so far. */
export interface BoardPut {
  /** Seats that have assessed. */
  readonly assessed: number
  readonly categories: readonly (readonly [category: string, count: number])[]
  readonly standards: readonly (readonly [standard: Standard, count: number])[]
  /** Per cent: the middle one, the lowest, the highest. */
  readonly confidence: { readonly middle: number; readonly low: number; readonly high: number } | undefined
  /** Pins that the class would hold if it were settled now. */
  readonly pins: readonly { readonly tray: string; readonly note: string }[]
}

type Of<Type extends PlayInput['type']> = Extract<PlayInput, { type: Type }>

const worldsIn = (session: Session) => seatsIn(session).map(({ seat }) => session.worlds.get(seat)?.events ?? [])

export function boardPut(session: Session, manifest: Manifest): BoardPut {
  const worlds = worldsIn(session)
  const given = worlds.flatMap((events): Of<'assess'>[] => {
    const last = events.findLast((event) => event.type === 'assess')
    return last?.type === 'assess' ? [last] : []
  })
  const count = <Value>(values: readonly Value[], wanted: Value) => values.filter((one) => one === wanted).length
  const chances = given.map(({ confidence }) => confidence)
  const middle = median(chances)
  return {
    assessed: given.length,
    categories: manifest.scenario.categories.map((category) => [
      category,
      count(
        given.map((one) => one.category),
        category,
      ),
    ]),
    standards: standards.map((standard) => [
      standard,
      count(
        given.map((one) => one.standard),
        standard,
      ),
    ]),
    confidence: middle === undefined ? undefined : { middle, low: Math.min(...chances), high: Math.max(...chances) },
    pins: settle(worlds, manifest).flatMap((event) => (event.type === 'pin' ? [event] : [])),
  }
}

/** By report line, how many chose each wording so far. */
export function reportPut(
  session: Session,
  manifest: Manifest,
): readonly { readonly line: string; readonly counts: Readonly<Record<Wording, number>> }[] {
  const worlds = worldsIn(session)
  return Object.keys(manifest.report).map((line) => {
    const chosen = worlds.flatMap((events): Wording[] => {
      const last = events.findLast((event) => event.type === 'report' && event.line === line)
      return last?.type === 'report' ? [last.wording] : []
    })
    const counts = wordings.map((wording) => [wording, chosen.filter((one) => one === wording).length])
    return { line, counts: Object.fromEntries(counts) as Record<Wording, number> }
  })
}

/** Seats that have put anything of a kind at all. */
export const putting = (session: Session, types: readonly PlayInput['type'][]): number =>
  worldsIn(session).filter((events) => events.some(({ type }) => types.includes(type))).length
