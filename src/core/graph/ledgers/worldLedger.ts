import { type EventRule, events } from '../../catalogue/event.ts'
import type { Cue } from '../../manifest/cue.ts'
import type { Manifest } from '../../manifest/manifest.ts'
import { own } from '../../manifest/own.ts'
import { wordings } from '../../record/playEvent.ts'
import { weights } from '../../score/weights.ts'
import { countedAs, elementsOf } from '../../score/world.ts'
import { laterChoices } from '../later.ts'
import type { StoryGraph } from '../storyGraph.ts'
import { anyOf, nothing, sumOf, sure } from '../values/worth.ts'
import { shownAgain } from './again.ts'
import type { LedgerRules, Shown } from './ledger.ts'

const elements = ['act', 'means', 'purpose']
/** Sets of elements, as bits. */
const unions = 8

/**
 * Safety or case: what each choice's events count. Remembers whether control was shown and, on an axis where an event rests
 * on notes, how many were noted for how many elements. The report's wordings count in case.
 */
export function worldLedger(graph: StoryGraph, manifest: Manifest, axis: 'safety' | 'case'): LedgerRules {
  const rules = graph.choices.map(({ deed }) =>
    deed.events.map((id): EventRule => events[id]).filter(({ points }) => points[axis] !== undefined),
  )
  const needed = Math.max(0, ...rules.flat().map(({ needsNoted }) => needsNoted?.atLeast ?? 0))
  /** Ledger: noted facts 0 to needed, their elements, control, cues that may come again. */
  const notes = needed > 0 ? (needed + 1) * unions : 1
  const enough = notes - 1
  const asksControl = laterChoices(graph, (choice) =>
    (rules[choice] ?? []).some(({ faulted }) => faulted === 'control-shown'),
  )
  const asksNotes = laterChoices(graph, (choice) => (rules[choice] ?? []).some(({ needsNoted }) => needsNoted))
  const again = shownAgain(graph, (id) => needed > 0 && bears(own(manifest.cues, id)) > 0)
  const wording = sumOf(
    Object.keys(manifest.report).map(() => anyOf(wordings.map((name) => sure(weights.wording[name])))),
  )

  /** By choice and ledger, once asked. */
  const counted = new Float64Array(rules.length * notes * 2).fill(Number.NaN)

  const noteOne = (noted: number, cue: Cue): number => {
    const union = (noted % unions) | bears(cue)
    const facts = Math.min(needed, Math.floor(noted / unions) + 1)
    return Math.min(facts, sizeOf(union)) >= needed ? enough : facts * unions + union
  }
  const factsOf = (noted: number) => Math.min(Math.floor(noted / unions), sizeOf(noted % unions))

  /** Every way to note, each as often as the others: by ledger, how often. */
  const shows = (
    showing: number,
    ledger: number,
    isNoted: (id: string) => boolean | undefined,
  ): Map<number, number> => {
    let control = Math.floor(ledger / notes) % 2
    let seen = Math.floor(ledger / notes / 2)
    let ways = new Map([[ledger % notes, 1]])
    for (const id of graph.showings[showing]?.cues ?? []) {
      const cue = own(manifest.cues, id)
      if (cue?.control) control = 1
      const bit = again.bits.get(id) ?? 0
      if (!cue || needed === 0 || bears(cue) === 0 || (seen & bit) !== 0) continue
      seen |= bit
      const next = new Map<number, number>()
      for (const [noted, share] of ways) {
        const taken = isNoted(id)
        const shares = taken === undefined ? [0.5, 0.5] : taken ? [0, 1] : [1, 0]
        for (const [index, after] of [noted, noteOne(noted, cue)].entries()) {
          const part = share * (shares[index] as number)
          if (part > 0) next.set(after, (next.get(after) ?? 0) + part)
        }
      }
      ways = next
    }
    return new Map([...ways].map(([noted, share]) => [noted + notes * (control + 2 * seen), share]))
  }

  return {
    count: notes * 2 * 2 ** again.bits.size,
    choose: (choice, ledger) => {
      const at = choice * notes * 2 + (ledger % (notes * 2))
      const known = counted[at] as number
      if (!Number.isNaN(known)) return known
      const control = () => Math.floor(ledger / notes) % 2 === 1
      const noted = () => factsOf(ledger % notes)
      const points = (rules[choice] ?? []).reduce(
        (sum, rule) => sum + (rule.points[axis] ?? 0) * countedAs(rule, control, noted),
        0,
      )
      counted[at] = points
      return points
    },
    after: (_, ledger) => ledger,
    show: (showing, ledger): Shown[] => {
      const worth = axis === 'case' && graph.showings[showing]?.part === 'report' ? wording : nothing
      return [...shows(showing, ledger, () => undefined)].map(([after, share]) => ({ ledger: after, worth, share }))
    },
    judge: () => undefined,
    keep: (node, ledger) => {
      const noted = asksNotes[node] ? ledger % notes : 0
      const control = asksControl[node] ? Math.floor(ledger / notes) % 2 : 0
      const seen = asksNotes[node] ? Math.floor(ledger / notes / 2) & (again.live[node] as number) : 0
      return noted + notes * (control + 2 * seen)
    },
    noted: (showing, ledger, noted) => [...shows(showing, ledger, (id) => noted.has(id)).keys()][0] as number,
  }
}

/** The elements that a cue bears out, as bits. */
const bears = (cue: Cue | undefined): number =>
  cue ? elementsOf(cue).reduce((bits, element) => bits | (1 << elements.indexOf(element)), 0) : 0

const sizeOf = (union: number): number => (union & 1) + ((union >> 1) & 1) + ((union >> 2) & 1)
