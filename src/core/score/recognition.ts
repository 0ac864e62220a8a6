import { type IndicatorId, indicators } from '../catalogue/indicator.ts'
import { type StatutoryId, statutory } from '../catalogue/statutory.ts'
import type { Cue } from '../manifest/cue.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { own } from '../manifest/own.ts'
import { type Standard, standards } from '../record/playEvent.ts'
import type { Finding } from './finding.ts'
import { emptyLedger, showCue, supportedStandard } from './ledger.ts'
import { boardTurn, cuesNoted, cuesOfNote, cuesShown, type Path } from './path.ts'
import { weights } from './weights.ts'

const elements = ['act', 'means', 'purpose']

/** Recognition: what was noted, what the board made of it, and the judgment, by what this path had shown. */
export function recognitionFindings(path: Path): Finding[] {
  return [...noteFindings(path), ...boardFindings(path), ...judgmentFindings(path)]
}

const finding = (
  turn: number,
  rule: string,
  points: number,
  why: string,
  { source, grade }: Pick<Cue, 'source' | 'grade'>,
): Finding => ({
  turn,
  axis: 'recognition',
  rule,
  points,
  why,
  source,
  grade,
})

function noteFindings(path: Path): Finding[] {
  const shown = cuesShown(path.beats)
  return [...cuesNoted(path)].flatMap((id) => {
    const cue = own(path.manifest.cues, id)
    return cue ? [finding(shown.get(id) ?? 0, `note:${id}`, weights.note[cue.kind], cue.why, cue)] : []
  })
}

/** Pins as they stand at the end: cue to trays. A card on the board is a note: what was not noted cannot be pinned. */
function pinsOf({ beats, events }: Path, noted: ReadonlySet<string>): Map<string, Set<string>> {
  const pins = new Map<string, Set<string>>()
  for (const event of events) {
    if (event.type !== 'pin' && event.type !== 'unpin') continue
    for (const cue of cuesOfNote(event.note, beats)) {
      if (!noted.has(cue)) continue
      const trays = pins.get(cue) ?? new Set()
      if (event.type === 'pin') trays.add(event.tray)
      else trays.delete(event.tray)
      pins.set(cue, trays)
    }
  }
  return pins
}

function boardFindings(path: Path): Finding[] {
  const { beats, manifest } = path
  const shown = cuesShown(beats)
  const board = boardTurn(beats)
  const pins = pinsOf(path, cuesNoted(path))
  const findings: Finding[] = []
  for (const [id, trays] of pins) {
    const cue = own(manifest.cues, id)
    if (!cue) continue
    const turn = shown.get(id) ?? 0
    let paid = false
    for (const tray of trays) {
      const sound = cue.trays.includes(tray)
      if (sound && paid) continue
      paid ||= sound
      const points = pinPoints(cue, tray)
      if (points !== 0) findings.push(finding(turn, `pin:${tray}=${id}`, points, cue.why, cue))
    }
  }
  if (board === Number.POSITIVE_INFINITY || !path.events.some(({ type }) => type === 'assess')) return findings
  for (const [id, turn] of shown) {
    const cue = own(manifest.cues, id)
    if (cue?.kind !== 'contrary' || turn > board) continue
    const filed = [...(pins.get(id) ?? [])].some((tray) => cue.trays.includes(tray))
    if (!filed) findings.push(finding(turn, `left-out:${id}`, weights.contraryLeftOut, cue.why, cue))
  }
  return findings
}

/** What a pin of this cue in this tray is worth; a sound one counts once for each cue. */
export function pinPoints(cue: Cue, tray: string): number {
  if (cue.trays.includes(tray)) return weights.pin.sound
  if (elements.includes(tray)) return cue.kind === 'indicator' ? weights.pin.wrongElement : weights.pin.unsound
  return tray === 'against' && cue.kind === 'indicator' ? weights.pin.indicatorAgainst : 0
}

/** The standard that the facts shown by the board support. */
export function standardShown({ beats, manifest }: Pick<Path, 'beats' | 'manifest'>) {
  const board = boardTurn(beats)
  let ledger = emptyLedger
  for (const [id, turn] of cuesShown(beats)) {
    const cue = own(manifest.cues, id)
    if (cue && turn <= board) ledger = showCue(ledger, cue)
  }
  return supportedStandard(ledger)
}

function judgmentFindings(path: Path): Finding[] {
  const assessed = path.events.filter((event) => event.type === 'assess').at(-1)
  if (!assessed) return []
  const turn = boardTurn(path.beats)
  const at = Number.isFinite(turn) ? turn : path.beats.length - 1
  const supported = standardShown(path)
  const accepted = path.manifest.scenario.accepted[supported]?.includes(assessed.category) ?? false
  const basis = { source: 'F2', grade: 'D' } as const
  const category = accepted
    ? finding(
        at,
        'category',
        weights.category.accepted,
        'What you suspected is borne out by what this path showed.',
        basis,
      )
    : finding(
        at,
        'category',
        weights.category.other,
        'What this path showed does not bear out what you suspected.',
        basis,
      )
  if (!accepted) return [category]
  const points = standardPoints(assessed.standard, supported)
  return [category, finding(at, 'standard', points, whyStandard(assessed.standard, supported), basis)]
}

function whyStandard(stated: Standard, supported: Standard): string {
  const over = standards.indexOf(stated) - standards.indexOf(supported)
  if (over === 0) return 'Your standard is the one that the facts shown support.'
  const which = over > 0 ? 'less than you claimed' : 'more than you claimed'
  return Math.abs(over) > 1
    ? `The facts shown support ${which}.`
    : `The facts shown support ${which}; it counts in part.`
}

/** What a standard is worth beside the one that the facts shown support. */
export function standardPoints(stated: Standard, supported: Standard): number {
  const distance = Math.abs(standards.indexOf(stated) - standards.indexOf(supported))
  return [weights.standard.met, weights.standard.oneOff, weights.standard.twoOff][distance] ?? 0
}

/** Catalogue entries that the cues noted may stand for. */
const entriesNoted = (path: Path): string[] => [
  ...new Set([...cuesNoted(path)].flatMap((id) => own(path.manifest.cues, id)?.indicators ?? [])),
]

/** ILO entries that the cues noted may stand for. */
export const indicatorsNoted = (path: Path): IndicatorId[] =>
  entriesNoted(path).filter((id): id is IndicatorId => Object.hasOwn(indicators, id))

/** Entries of a statute that the cues noted may stand for. */
export const statutoryNoted = (path: Path): StatutoryId[] =>
  entriesNoted(path).filter((id): id is StatutoryId => Object.hasOwn(statutory, id))

/** Whether a scenario's cues speak to the adult-labor list, or to the words of a statute. */
export function listsOf({ cues }: Pick<Manifest, 'cues'>): { readonly labor: boolean; readonly statute: boolean } {
  const named = Object.values(cues).flatMap(({ indicators: ids }): readonly string[] => ids ?? [])
  return {
    labor: named.some((id) => Object.hasOwn(indicators, id)),
    statute: named.some((id) => Object.hasOwn(statutory, id)),
  }
}
