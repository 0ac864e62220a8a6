import type { Cue } from '../../manifest/cue.ts'
import type { Manifest } from '../../manifest/manifest.ts'
import { own } from '../../manifest/own.ts'
import { standards } from '../../record/playEvent.ts'
import { type ShownLedger, showCue, supportedStandard } from '../../score/ledger.ts'
import { pinPoints, standardPoints } from '../../score/recognition.ts'
import { weights } from '../../score/weights.ts'
import type { StoryGraph } from '../storyGraph.ts'
import { anyOf, nothing, sumOf, sure, type Worth } from '../values/worth.ts'
import { shownAgain } from './again.ts'
import type { LedgerRules } from './ledger.ts'

/** Up to the board, what has been shown, 24 ledgers; at the board, the standard that it supports; then nothing. */
const beforeBoard = 24
const afterBoard = beforeBoard + standards.length
const phases = afterBoard + 1

/** Recognition: cues are noted and pinned as they are first shown, and the board is judged when it is handed in. */
export function recognitionLedger(graph: StoryGraph, manifest: Manifest): LedgerRules {
  const { categories, accepted, trays } = manifest.scenario
  const again = shownAgain(graph, (cue) => own(manifest.cues, cue) !== undefined)
  const byStandard = standards.map((supported) => {
    const byCategory = categories.map((category): Worth => {
      if (!accepted[supported]?.includes(category)) return sure(weights.category.other)
      return sumOf([
        sure(weights.category.accepted),
        anyOf(standards.map((standard) => sure(standardPoints(standard, supported)))),
      ])
    })
    return { byCategory, any: anyOf(byCategory) }
  })
  const onBoard = new Map(Object.entries(manifest.cues).map(([id, cue]) => [id, worthOnBoard(cue, trays)]))
  const afterwards = (id: string): Worth => {
    const cue = own(manifest.cues, id)
    return cue ? anyOf([sure(weights.note[cue.kind]), nothing]) : nothing
  }
  const show = (showing: number, ledger: number) => {
    const { cues = [], part } = graph.showings[showing] ?? {}
    const phase = ledger % phases
    let seen = Math.floor(ledger / phases)
    let shown = phase < beforeBoard ? ledgerOf(phase) : undefined
    const worths: Worth[] = []
    for (const id of cues) {
      const bit = again.bits.get(id) ?? 0
      const cue = own(manifest.cues, id)
      if (!cue || (seen & bit) !== 0) continue
      seen |= bit
      worths.push(shown ? (onBoard.get(id) as Worth) : afterwards(id))
      if (shown) shown = showCue(shown, cue)
    }
    const next = !shown
      ? afterBoard
      : part === 'board'
        ? beforeBoard + standards.indexOf(supportedStandard(shown))
        : numberOf(shown)
    return { ledger: seen * phases + next, worth: sumOf(worths), share: 1 }
  }
  return {
    count: phases * 2 ** again.bits.size,
    choose: () => 0,
    after: (_, ledger) => ledger,
    show: (showing, ledger) => [show(showing, ledger)],
    judge: (ledger) => {
      const phase = ledger % phases
      if (phase < beforeBoard || phase >= afterBoard) return undefined
      const board = byStandard[phase - beforeBoard] as (typeof byStandard)[number]
      return { ledger: ledger - phase + afterBoard, ...board }
    },
    keep: (node, ledger) => (ledger % phases) + phases * (Math.floor(ledger / phases) & (again.live[node] as number)),
    noted: (showing, ledger) => show(showing, ledger).ledger,
  }
}

/**
 * A cue shown before the board: noted or not, and if noted, pinned. By chance noted with one half and, if noted, pinned with
 * one half to any tray (`contract.md` 3).
 */
function worthOnBoard(cue: Cue, trays: readonly string[]): Worth {
  const leftOut = cue.kind === 'contrary' ? weights.contraryLeftOut : 0
  const noted = weights.note[cue.kind]
  const pinned = trays.map((tray) => pinPoints(cue, tray) + (cue.trays.includes(tray) ? 0 : leftOut))
  const unsound = trays.filter((tray) => !cue.trays.includes(tray)).map((tray) => pinPoints(cue, tray))
  const mean = pinned.reduce((sum, points) => sum + points, 0) / pinned.length
  return {
    best: Math.max(leftOut, noted + leftOut, noted + Math.max(...pinned)),
    worst: Math.min(leftOut, noted + leftOut + unsound.reduce((sum, points) => sum + Math.min(0, points), 0)),
    chance: (leftOut + noted + (leftOut + mean) / 2) / 2,
  }
}

const numberOf = ({ act, purpose, means, strongMeans }: ShownLedger): number =>
  Number(act) + 2 * Number(purpose) + 4 * means + 12 * Number(strongMeans)

const ledgerOf = (number: number): ShownLedger => ({
  act: number % 2 === 1,
  purpose: (number >> 1) % 2 === 1,
  means: ((number >> 2) % 3) as 0 | 1 | 2,
  strongMeans: number >= 12,
})
