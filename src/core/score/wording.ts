import { own } from '../manifest/own.ts'
import type { ReportForm, ReportVariant } from '../manifest/report.ts'
import type { Wording } from '../record/playEvent.ts'
import type { Finding } from './finding.ts'
import { chosen, cuesShown, type Path } from './path.ts'
import { weights } from './weights.ts'

const whys: Record<Wording, string> = {
  seen: 'You wrote what was seen or said; it can be shown by anyone who was there.',
  label: 'A label stands where the words or the act should; it will be asked about.',
  conclusion: 'A conclusion stands where the fact should; it will be used against the person.',
}

/** The wordings last chosen for each line of the report. */
export function wordingsChosen({ events }: Pick<Path, 'events'>): Map<string, Wording> {
  return new Map(events.flatMap((event) => (event.type === 'report' ? [[event.line, event.wording] as const] : [])))
}

/** Case: how the lines of this scenario's report are worded, at the turn of the report. */
export function wordingFindings(path: Path): Finding[] {
  const turn = path.beats.find(({ part }) => part === 'report')?.turn ?? Math.max(0, path.beats.length - 1)
  const lines = [...wordingsChosen(path)].filter(([line]) => Object.hasOwn(path.manifest.report, line))
  return lines.map(([line, wording]) => ({
    turn,
    axis: 'case',
    rule: `report:${line}=${wording}`,
    points: weights.wording[wording],
    why: whys[wording],
    source: 'G5',
    grade: 'D',
  }))
}

/** The variant of a report line that this path calls for: the first whose condition holds. */
export function variantFor(form: ReportForm, line: string, path: Path): ReportVariant | undefined {
  const choices = new Set(chosen(path).map(({ choice }) => choice.id))
  const events = new Set<string>(chosen(path).flatMap(({ choice }) => choice.deed.events))
  const cues = cuesShown(path.beats)
  return own(form, line)?.variants.find(({ when }) => {
    if (!when) return true
    const holds =
      (when.choice === undefined || choices.has(when.choice)) &&
      (when.event === undefined || events.has(when.event)) &&
      (when.cue === undefined || cues.has(when.cue))
    return when.not === true ? !holds : holds
  })
}
