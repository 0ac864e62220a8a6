import { type EventRule, events } from '../../catalogue/event.ts'
import { type ScreenOutId, screenOuts } from '../../catalogue/screenOut.ts'
import type { Manifest } from '../../manifest/manifest.ts'
import { own } from '../../manifest/own.ts'
import type { StoryGraph } from '../storyGraph.ts'
import { nothing } from '../values/worth.ts'
import type { LedgerRules } from './ledger.ts'

export interface ConductLedger extends LedgerRules {
  /** Screen-outs that choosing at a ledger brings about at once. */
  at(choice: number, ledger: number): readonly ScreenOutId[]
  /** Screen-outs that stand when a path ends at a ledger, made of what came and what did not. */
  atEnd(ledger: number): readonly ScreenOutId[]
}

/** Conduct: control shown, and of each event that a composed screen-out asks for, whether it came. */
export function conductLedger(graph: StoryGraph, manifest: Manifest): ConductLedger {
  const composed = Object.entries(screenOuts).flatMap(([id, rule]) =>
    'when' in rule
      ? [
          {
            id: id as ScreenOutId,
            came: rule.when.came as readonly string[],
            without: rule.when.without as readonly string[],
          },
        ]
      : [],
  )
  /** Bits: control; then for each composed one its events that came, and one for any that must not. */
  let bit = 1
  const parts = composed.map(({ id, came, without }) => ({
    id,
    came: came.map((event) => ({ event, bit: 1 << bit++ })),
    without: { events: new Set(without), bit: 1 << bit++ },
  }))
  const counts = (rule: EventRule, ledger: number) => rule.faulted !== 'control-shown' || (ledger & 1) === 1
  const eventsOf = (choice: number) => graph.choices[choice]?.deed.events ?? []
  return {
    count: 1 << bit,
    choose: () => 0,
    after: (choice, ledger) => {
      let next = ledger
      for (const id of eventsOf(choice)) {
        if (!counts(events[id], ledger)) continue
        for (const { came, without } of parts) {
          for (const one of came) if (one.event === id) next |= one.bit
          if (without.events.has(id)) next |= without.bit
        }
      }
      return next
    },
    show: (showing, ledger) => {
      const control = graph.showings[showing]?.cues.some((cue) => own(manifest.cues, cue)?.control)
      return [{ ledger: control ? ledger | 1 : ledger, worth: nothing, share: 1 }]
    },
    judge: () => undefined,
    keep: (_, ledger) => ledger,
    noted: (showing, ledger) =>
      graph.showings[showing]?.cues.some((cue) => own(manifest.cues, cue)?.control) ? ledger | 1 : ledger,
    at: (choice, ledger) =>
      eventsOf(choice).flatMap((id) => {
        const rule: EventRule = events[id]
        return rule.screenOut && counts(rule, ledger) ? [rule.screenOut] : []
      }),
    atEnd: (ledger) =>
      parts.flatMap(({ id, came, without }) =>
        came.every((one) => (ledger & one.bit) !== 0) && (ledger & without.bit) === 0 ? [id] : [],
      ),
  }
}
