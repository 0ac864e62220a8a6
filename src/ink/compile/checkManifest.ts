import { events } from '../../core/catalogue/event.ts'
import { declaredFault } from '../../core/county/givenHere.ts'
import { briefingFault } from '../../core/manifest/briefing.ts'
import type { Cue } from '../../core/manifest/cue.ts'
import type { Manifest } from '../../core/manifest/manifest.ts'
import type { ReportVariant } from '../../core/manifest/report.ts'
import { checkTaking } from './checkTaking.ts'
import type { Fault } from './fault.ts'

/** Finds the source line of a key in one of the manifest's files. */
export type LineOf = (file: string, keys: readonly PropertyKey[]) => number

/** What the schemas cannot see: that one file's ids stand in another. */
export function checkManifest(manifest: Manifest, choices: ReadonlySet<string>, lineOf: LineOf): Fault[] {
  const { scenario, cues, report } = manifest
  const categories = new Set(scenario.categories)
  const fault = (file: string, keys: readonly PropertyKey[], message: string): Fault => ({
    file,
    line: lineOf(file, keys),
    message,
  })
  const unknownCategory = (keys: readonly PropertyKey[], category: string) =>
    categories.has(category) ? [] : [fault('scenario.yaml', keys, `${keys.join('.')}: unknown category "${category}"`)]

  return [
    ...Object.entries(cues).flatMap(([id, cue]) =>
      cueMessages(cue, scenario.trays).map((message) => fault('cues.yaml', [id], `${id}: ${message}`)),
    ),
    ...Object.entries(scenario.accepted).flatMap(([standard, accepted]) =>
      accepted.flatMap((category) => unknownCategory(['accepted', standard], category)),
    ),
    ...unknownCategory(['truth', 'category'], scenario.truth.category),
    ...scenario.briefing.flatMap((line, index) => {
      const message = briefingFault(line, scenario.given)
      return message ? [fault('scenario.yaml', ['briefing', index], `briefing: ${message}`)] : []
    }),
    ...Object.entries(scenario.given).flatMap(([name, values]) => {
      const message = declaredFault(name, values)
      return message ? [fault('scenario.yaml', ['given', name], `given: ${message}`)] : []
    }),
    ...(Object.keys(scenario.clocks).length > 0
      ? []
      : [fault('scenario.yaml', ['clocks'], 'clocks: a scenario has at least one clock')]),
    ...Object.keys(scenario.questions ?? {}).flatMap((choice) =>
      choices.has(choice)
        ? []
        : [fault('scenario.yaml', ['questions', choice], `questions: unknown choice "${choice}"`)],
    ),
    ...Object.entries(report).flatMap(([line, { variants }]) =>
      variants.flatMap((variant, index) =>
        variantMessages(variant, choices, cues, index === variants.length - 1).map((message) =>
          fault('report.yaml', [line, 'variants', index], `${line}: ${message}`),
        ),
      ),
    ),
    ...checkTaking(manifest, choices).map(([keys, message]) => fault('scenario.yaml', keys, message)),
  ]
}

function cueMessages({ kind, trays, indicators = [] }: Cue, known: readonly string[]): string[] {
  const messages = trays.filter((tray) => !known.includes(tray)).map((tray) => `unknown tray "${tray}"`)
  if (kind === 'indicator' && indicators.length === 0) messages.push('an indicator names at least one catalogue entry')
  if (kind !== 'indicator' && indicators.length > 0) messages.push(`a ${kind} stands for no catalogue entry`)
  if (kind === 'distractor' && trays.some((tray) => tray !== 'unknown'))
    messages.push('a distractor proves nothing: no trays, or only unknown')
  if (kind === 'contrary' && trays.length === 0) messages.push('a contrary fact names the tray where it belongs')
  return messages
}

function variantMessages(
  { when }: ReportVariant,
  choices: ReadonlySet<string>,
  cues: Manifest['cues'],
  last: boolean,
): string[] {
  const messages: string[] = []
  if (when?.choice && !choices.has(when.choice)) messages.push(`unknown choice "${when.choice}"`)
  if (when?.cue && !Object.hasOwn(cues, when.cue)) messages.push(`unknown cue "${when.cue}"`)
  if (when?.event && !Object.hasOwn(events, when.event)) messages.push(`unknown event "${when.event}"`)
  if (last && when) messages.push('the last variant needs no `when`, so that something is always shown')
  return messages
}
