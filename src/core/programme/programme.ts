import { takesFrom } from '../case/caseFile.ts'
import type { ScenarioEntry } from '../story/compiled.ts'

/** What the programme knows of a playthrough that is kept. */
export interface Played {
  readonly id: string
  readonly scenario: string
  /** Milliseconds since 1970 of the last change. */
  readonly changed: number
  readonly finished: boolean
  readonly fork: boolean
}

/**
 * How an encounter stands. `open`: not begun. `begun`: left before its end. `done`: played to an end, once at least. `waiting`: it
 * opens by itself later. `closed`: nothing that it goes on from was played to its end.
 */
export type Standing = 'open' | 'begun' | 'done' | 'waiting' | 'closed'

export interface ProgrammeItem {
  readonly entry: ScenarioEntry
  readonly standing: Standing
  /** To go on with if begun; the first that came to its end if done. */
  readonly play?: Played
  /** Of a second contact that waits: milliseconds since 1970. */
  readonly opensAt?: number
  /** The play that it goes on from, where it goes on from one: the first that was played to its end. */
  readonly from?: Played
}

export interface Programme {
  /** The encounters, in the order of the programme. */
  readonly course: readonly ProgrammeItem[]
  /** Second contacts whose first is done. */
  readonly second: readonly ProgrammeItem[]
  /** What takes a case file and is no second contact: the prosecutor's desk. It has stock files, so it is never closed. */
  readonly desk: readonly ProgrammeItem[]
  /** Whether a play that is kept leaves a file of one's own for it. */
  readonly ownFile: boolean
}

export const dayLength = 24 * 60 * 60 * 1000

/**
 * Where a player is in the programme.
 *
 * @param opened ids of second contacts that were opened early
 * @param now milliseconds since 1970
 */
export function programmeOf(
  entries: readonly ScenarioEntry[],
  played: readonly Played[],
  opened: readonly string[],
  now: number,
): Programme {
  const inOrder = [...entries].sort((left, right) => left.order - right.order)
  const ofScenario = (id: string) => played.filter(({ scenario }) => scenario === id)
  const firstEnd = (plays: readonly Played[]) => [...plays].filter(({ finished }) => finished).sort(byForkThenTime)[0]
  const plain = (entry: ScenarioEntry): ProgrammeItem => {
    const plays = ofScenario(entry.id)
    const end = firstEnd(plays)
    if (end) return { entry, standing: 'done', play: end }
    const begun = plays.find(({ finished }) => !finished)
    return begun ? { entry, standing: 'begun', play: begun } : { entry, standing: 'open' }
  }
  const goingOn = (entry: ScenarioEntry, from: Played | undefined, days: number): ProgrammeItem => {
    const item = plain(entry)
    if (item.standing !== 'open') return { ...item, ...(from && { from }) }
    if (!from) return { entry, standing: 'closed' }
    const opensAt = from.changed + days * dayLength
    return now >= opensAt || opened.includes(entry.id)
      ? { ...item, from }
      : { entry, standing: 'waiting', from, opensAt }
  }
  const desk = inOrder.filter(({ after, takesFrom: takes }) => !after && takes)
  return {
    course: inOrder.filter(({ after, takesFrom: takes }) => !after && !takes).map(plain),
    second: inOrder.flatMap((entry) => {
      if (!entry.after) return []
      const item = goingOn(entry, firstEnd(ofScenario(entry.after.scenario)), entry.after.days)
      return item.standing === 'closed' ? [] : [item]
    }),
    desk: desk.map(plain),
    ownFile: played.some(
      ({ finished, scenario }) =>
        finished &&
        entries.some((entry) => entry.id === scenario && desk.some(({ takesFrom: of }) => of && takesFrom(of, entry))),
    ),
  }
}

/** A fork was played knowing more: it stands back behind what was played through. */
const byForkThenTime = (left: Played, right: Played) =>
  Number(left.fork) - Number(right.fork) || left.changed - right.changed

export const isDone = ({ standing }: ProgrammeItem): boolean => standing === 'done'

/** Ids of second contacts opened early, as they were kept: what is no id is left out. */
export const readOpened = (value: unknown): string[] =>
  Array.isArray(value) ? [...new Set(value.filter((id): id is string => typeof id === 'string'))] : []
