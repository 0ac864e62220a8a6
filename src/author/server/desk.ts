import type { Proof } from '../../proof/proof.ts'
import { changesBetween } from '../changes.ts'
import type { Report } from '../report.ts'
import type { Finding, Task } from './work.ts'

/** A thread that does tasks; what it was doing when it is stopped is dropped. */
export interface Hand {
  give(task: Task): void
  stop(): void
}

interface Outside {
  readonly stories: string
  readonly hire: (onFinding: (turn: number, finding: Finding) => void) => Hand
  /** Puts a picture where the page can fetch it, and gives its address. */
  readonly keepPicture: (scenario: string, svg: string) => string
  readonly tell: (scenario: string, report: Report) => void
}

/** What is known of a story since its last save. */
type Known = Map<Report['kind'], Report>

/**
 * Follows the story that an author has open: after each save a look at it, then its proof. A save in between drops what is
 * under way. The look has a hand of its own, always idle and warm, so that it never waits for a proof to be let go.
 */
export function createDesk({ stories, hire, keepPicture, tell }: Outside) {
  const known = new Map<string, Known>()
  const complete = new Map<string, Proof>()
  let watched: string | null = null
  let turn = 0
  let looker: Hand | undefined
  let prover: Hand | undefined

  const publish = (scenario: string, report: Report) => {
    const reports = known.get(scenario) ?? new Map()
    reports.set(report.kind, report)
    known.set(scenario, reports)
    tell(scenario, report)
  }

  const hear = (scenario: string, finding: Finding) => {
    if (finding.kind === 'picture') publish(scenario, { kind: 'map', url: keepPicture(scenario, finding.svg) })
    else if (finding.kind === 'proved') {
      const before = complete.get(scenario)
      const changes = before ? changesBetween(before, finding.proof) : null
      if (finding.proof.closed) complete.set(scenario, finding.proof)
      publish(scenario, { kind: 'proof', proof: finding.proof, changes })
    } else publish(scenario, finding)
  }

  const warm = (): Hand => {
    looker ??= hire((at, finding) => onLook(at, finding))
    return looker
  }

  const drop = () => {
    prover?.stop()
    prover = undefined
    turn += 1
  }

  const begin = (scenario: string) => {
    drop()
    known.delete(scenario)
    const mine = turn
    onLook = (at, finding) => {
      if (at !== mine) return
      hear(scenario, finding)
      if (finding.kind === 'failed') looker = undefined
      if (finding.kind !== 'look') return
      prover = hire((_, found) => {
        if (turn === mine) hear(scenario, found)
      })
      prover.give({ kind: 'prove', stories, scenario, turn: mine })
    }
    warm().give({ kind: 'look', stories, scenario, turn: mine })
  }
  let onLook = (_turn: number, _finding: Finding) => {}

  return {
    /** The author has this story open, or none. What is known of it is told again. */
    watch(scenario: string | null) {
      warm()
      const reports = scenario === null ? undefined : known.get(scenario)
      const underWay = scenario === watched || reports?.has('proof')
      if (scenario !== watched) drop()
      watched = scenario
      if (scenario === null) return
      if (!reports || !underWay) begin(scenario)
      else for (const report of reports.values()) tell(scenario, report)
    },
    saved(scenario: string) {
      if (scenario === watched) begin(scenario)
      else known.delete(scenario)
    },
    close() {
      drop()
      looker?.stop()
      looker = undefined
    },
  }
}
