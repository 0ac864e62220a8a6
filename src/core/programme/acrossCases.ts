import { type ApproachId, approaches } from '../catalogue/approach.ts'
import type { CaseRecord, CueKind, Share } from './caseRecord.ts'

/** Hits and false alarms, as counts of encounters in which the board said something. */
export interface Discrimination {
  /** Of those that were trafficking, those named so. */
  readonly hits: Share
  /** Of those that were not, those named so all the same. */
  readonly falseAlarms: Share
  /** Of those missed, those in which the path had shown no more than a hunch: nobody could have named them. */
  readonly missedUnshown: number
}

/** Confidence said, against what was. */
export interface CalibrationGroup {
  readonly group: 'low' | 'middle' | 'high'
  /** Per cent said in the mean, whole. */
  readonly said: number
  /** Of these encounters, those that were trafficking. */
  readonly were: Share
}

export interface ApproachUse {
  readonly approach: ApproachId
  readonly times: number
  /** In so many encounters. */
  readonly cases: number
}

/** What shows across several encounters, in counts. Nothing here compares one player with another. */
export interface AcrossCases {
  readonly cases: number
  readonly discrimination: Discrimination
  readonly calibration: readonly CalibrationGroup[]
  /** Mean of (p - o) squared over the boards: 0 best, 0.25 for always saying 50 (source T24); absent where none said anything. */
  readonly brier?: number
  readonly noted: Readonly<Record<CueKind, Share>>
  /** By tray, what was shown and stayed unnoted; the largest share first. */
  readonly missed: readonly { readonly tray: string; readonly share: Share }[]
  readonly leftOut: Share & { readonly cases: number }
  /** The ones used most first. */
  readonly approaches: readonly ApproachUse[]
  /** Those that raised a barrier of somebody, whatever they lowered. */
  readonly pressing: readonly ApproachUse[]
  readonly screenOuts: number
}

const none: Share = { of: 0, are: 0 }
const add = (left: Share, right: Share): Share => ({ of: left.of + right.of, are: left.are + right.are })
const count = <Entry>(of: readonly Entry[], holds: (entry: Entry) => boolean): Share => ({
  of: of.length,
  are: of.filter(holds).length,
})

export function acrossCases(records: readonly CaseRecord[]): AcrossCases {
  const boards = records.flatMap((record) => (record.said ? [{ ...record, said: record.said }] : []))
  const were = boards.filter(({ trafficking }) => trafficking)
  const sum = (share: (record: CaseRecord) => Share) => records.map(share).reduce(add, none)
  const uses = usesOf(records)
  return {
    cases: records.length,
    discrimination: {
      hits: count(were, ({ said }) => said.trafficking),
      falseAlarms: count(
        boards.filter(({ trafficking }) => !trafficking),
        ({ said }) => said.trafficking,
      ),
      missedUnshown: were.filter(({ said, supported }) => !said.trafficking && supported === 'hunch').length,
    },
    calibration: groupsOf(boards),
    ...(boards.length > 0 && {
      brier:
        boards.reduce((total, { said, trafficking }) => total + (said.confidence / 100 - Number(trafficking)) ** 2, 0) /
        boards.length,
    }),
    noted: {
      indicator: sum(({ noted }) => noted.indicator),
      distractor: sum(({ noted }) => noted.distractor),
      contrary: sum(({ noted }) => noted.contrary),
    },
    missed: missedBy(records),
    leftOut: {
      ...sum(({ leftOut }) => leftOut),
      cases: records.filter(({ leftOut }) => leftOut.are > 0).length,
    },
    approaches: uses,
    pressing: uses.filter(({ approach }) => approaches[approach].steps.some((step) => step > 0)),
    screenOuts: records.reduce((total, { screenOuts }) => total + screenOuts.length, 0),
  }
}

const groupOf = (confidence: number): CalibrationGroup['group'] =>
  confidence <= 30 ? 'low' : confidence >= 70 ? 'high' : 'middle'

function groupsOf(boards: readonly { said: { confidence: number }; trafficking: boolean }[]): CalibrationGroup[] {
  return (['high', 'middle', 'low'] as const).flatMap((group) => {
    const here = boards.filter(({ said }) => groupOf(said.confidence) === group)
    if (here.length === 0) return []
    const said = here.reduce((total, board) => total + board.said.confidence, 0) / here.length
    return [{ group, said: Math.round(said), were: count(here, ({ trafficking }) => trafficking) }]
  })
}

function missedBy(records: readonly CaseRecord[]): AcrossCases['missed'] {
  const trays = [...new Set(records.flatMap(({ missed }) => Object.keys(missed)))]
  return trays
    .map((tray) => ({ tray, share: records.map(({ missed }) => missed[tray] ?? none).reduce(add, none) }))
    .filter(({ share }) => share.are > 0)
    .sort((left, right) => right.share.are / right.share.of - left.share.are / left.share.of)
}

function usesOf(records: readonly CaseRecord[]): ApproachUse[] {
  const used = [...new Set(records.flatMap((record) => Object.keys(record.approaches)))] as ApproachId[]
  return used
    .map((approach) => ({
      approach,
      times: records.reduce((total, record) => total + (record.approaches[approach] ?? 0), 0),
      cases: records.filter((record) => record.approaches[approach]).length,
    }))
    .sort((left, right) => right.times - left.times)
}
