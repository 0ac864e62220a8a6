import type { Part } from '../catalogue/stage.ts'
import type { Cue } from '../manifest/cue.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { own } from '../manifest/own.ts'
import type { PlayInput, Wording } from '../record/playEvent.ts'
import { emptyLedger, showCue, supportedStandard } from './ledger.ts'
import { pinPoints } from './recognition.ts'

/** What a beat holds for whoever fills in notebook, board and report. */
export interface BeatFacts {
  /** Cues that it shows, in order. */
  readonly cues: readonly string[]
  readonly part: Part
}

/** How somebody keeps notebook, board and report, whatever they choose in the story. */
export interface Hand {
  readonly notes: (id: string, cue: Cue, onBoard: boolean) => boolean
  readonly trays: (id: string, cue: Cue) => readonly string[]
  /** The category, of those that this path bears out and of the others. */
  readonly category: (borneOut: readonly string[], others: readonly string[]) => string | undefined
  /** Whether the standard is the one that this path bears out, or one far from it. */
  readonly standard: 'met' | 'off'
  readonly wording: Wording
}

/** Notes everything, pins it where it belongs, judges as the facts shown allow, and writes what was seen. */
export const careful = ({ scenario }: Manifest): Hand => ({
  notes: () => true,
  trays: (_, cue) => scenario.trays.filter((tray) => cue.trays.includes(tray)).slice(0, 1),
  category: ([borneOut]) => borneOut,
  standard: 'met',
  wording: 'seen',
})

/** The events of a path: its choices, with what this hand does at each beat before them. */
export function eventsBy(
  hand: Hand,
  { cues, scenario, report }: Manifest,
  beats: readonly BeatFacts[],
  choices: readonly string[],
): PlayInput[] {
  const events: PlayInput[] = []
  const noted: string[] = []
  const met = new Set<string>()
  let ledger = emptyLedger
  let board: 'before' | 'after' = 'before'
  let reported = false
  for (const [turn, beat] of beats.entries()) {
    for (const id of beat.cues) {
      const cue = own(cues, id)
      if (!cue || met.has(id)) continue
      met.add(id)
      if (board === 'before') ledger = showCue(ledger, cue)
      if (!hand.notes(id, cue, board === 'before')) continue
      events.push({ type: 'note', cue: id })
      noted.push(id)
    }
    if (beat.part === 'board' && board === 'before') {
      board = 'after'
      const supported = supportedStandard(ledger)
      for (const id of noted)
        for (const tray of hand.trays(id, cues[id] as Cue)) events.push({ type: 'pin', tray, note: id })
      const borneOut = scenario.accepted[supported] ?? []
      const others = scenario.categories.filter((category) => !borneOut.includes(category))
      const category = hand.category(borneOut, others)
      const standard = hand.standard === 'met' ? supported : supported === 'hunch' ? 'cause' : 'hunch'
      if (category !== undefined)
        events.push({ type: 'assess', category, standard, confidence: scenario.truth.trafficking ? 90 : 10 })
    }
    if (beat.part === 'report' && !reported) {
      reported = true
      for (const line of Object.keys(report)) events.push({ type: 'report', line, wording: hand.wording })
    }
    const choice = choices[turn]
    if (choice !== undefined) events.push({ type: 'choose', choice })
  }
  return events
}

/** Gets as little recognition, or as little else, as one can on a path. */
export function careless({ scenario }: Manifest, axis: 'recognition' | 'case'): Hand {
  const unsound = (cue: Cue) => scenario.trays.filter((tray) => pinPoints(cue, tray) < 0)
  const worthNoting = (cue: Cue) => {
    const pinned = unsound(cue).reduce((sum, tray) => sum + pinPoints(cue, tray), 0)
    return pinned + (cue.kind === 'distractor' ? 0 : 1) < 0
  }
  return {
    notes: (_, cue, onBoard) => axis === 'recognition' && onBoard && worthNoting(cue),
    trays: (_, cue) => unsound(cue),
    category: ([borneOut], [other]) => other ?? borneOut,
    standard: 'off',
    wording: 'conclusion',
  }
}
