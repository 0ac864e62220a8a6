import type { ApproachId } from '../catalogue/approach.ts'
import type { ScreenOutId } from '../catalogue/screenOut.ts'
import type { cueKinds } from '../manifest/cue.ts'
import { own } from '../manifest/own.ts'
import type { Standard } from '../record/playEvent.ts'
import { boardTurn, chosen, cuesNoted, cuesShown, type Path } from '../score/path.ts'
import { standardShown } from '../score/recognition.ts'
import { scoreOf } from '../score/score.ts'

export type CueKind = (typeof cueKinds)[number]

/** How many there were, and of how many of them it holds. */
export interface Share {
  readonly of: number
  readonly are: number
}

/** What one encounter, played to its end, adds to what shows across encounters. Derived from the record; never kept. */
export interface CaseRecord {
  readonly scenario: string
  /** Id of the playthrough. */
  readonly playthrough: string
  /** What was true. */
  readonly trafficking: boolean
  /** What the board said last; absent where the board stayed empty. */
  readonly said?: { readonly trafficking: boolean; readonly confidence: number }
  /** The first guess, from the call alone. */
  readonly guessed?: { readonly trafficking: boolean; readonly confidence: number }
  /** The standard that the facts shown on this path support. */
  readonly supported: Standard
  /** Of the cues shown by the board, those noted. */
  readonly noted: Readonly<Record<CueKind, Share>>
  /** Of the indicators shown by the board, by the tray where they belong, those not noted. */
  readonly missed: Readonly<Record<string, Share>>
  /** Of the facts that speak against it and were shown by the board, those not filed there. */
  readonly leftOut: Share
  /** How often each approach was used. */
  readonly approaches: Readonly<Partial<Record<ApproachId, number>>>
  readonly screenOuts: readonly ScreenOutId[]
}

const isTrafficking = (category: string) => category === 'labor' || category === 'sex'

export function caseRecord(path: Path, playthrough: string): CaseRecord {
  const { manifest, beats, events } = path
  const { truth } = manifest.scenario
  const noted = cuesNoted(path)
  const board = boardTurn(beats)
  const shown = [...cuesShown(beats)].flatMap(([id, turn]) => {
    const cue = own(manifest.cues, id)
    return cue && turn <= board ? [{ id, cue }] : []
  })
  const ofKind = (kind: CueKind) => shown.filter(({ cue }) => cue.kind === kind)
  const share = (of: readonly { readonly id: string }[], holds: (id: string) => boolean): Share => ({
    of: of.length,
    are: of.filter(({ id }) => holds(id)).length,
  })
  const isNoted = (id: string) => noted.has(id)
  const score = scoreOf(path)
  const last = (type: 'guess' | 'assess') => {
    const stated = events.filter((event) => event.type === type).at(-1)
    return stated && 'confidence' in stated
      ? { trafficking: isTrafficking(stated.category), confidence: stated.confidence }
      : undefined
  }
  const [said, guessed] = [last('assess'), last('guess')]
  const approaches: Partial<Record<ApproachId, number>> = {}
  // A choice that treats several people so is one.
  for (const approach of chosen(path).flatMap(({ choice }) => [
    ...new Set(choice.deed.treatments.map((treatment) => treatment.approach)),
  ]))
    approaches[approach] = (approaches[approach] ?? 0) + 1
  return {
    scenario: manifest.id,
    playthrough,
    trafficking: truth.trafficking,
    ...(said && { said }),
    ...(guessed && { guessed }),
    supported: standardShown(path),
    noted: {
      indicator: share(ofKind('indicator'), isNoted),
      distractor: share(ofKind('distractor'), isNoted),
      contrary: share(ofKind('contrary'), isNoted),
    },
    missed: Object.fromEntries(
      manifest.scenario.trays.flatMap((tray) => {
        const here = ofKind('indicator').filter(({ cue }) => cue.trays[0] === tray)
        return here.length === 0 ? [] : [[tray, share(here, (id) => !isNoted(id))]]
      }),
    ),
    leftOut: {
      of: ofKind('contrary').length,
      are: score.findings.filter(({ rule }) => rule.startsWith('left-out:')).length,
    },
    approaches,
    screenOuts: score.screenOuts,
  }
}
