import { events } from '../../core/catalogue/event.ts'
import type { Manifest } from '../../core/manifest/manifest.ts'
import type { Fault } from './fault.ts'

/** What the schemas cannot see: that one file's ids stand in another. */
export function checkManifest({ scenario, cues, report }: Manifest, choices: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = []
  const trays = new Set(scenario.trays)
  const categories = new Set(scenario.categories)
  const say = (file: string, message: string) => faults.push({ file, line: 0, message })
  for (const [id, cue] of Object.entries(cues)) {
    for (const tray of cue.trays) if (!trays.has(tray)) say('cues.yaml', `${id}: unknown tray "${tray}"`)
    if (cue.kind === 'indicator' && !cue.indicators?.length) say('cues.yaml', `${id}: an indicator names at least one catalogue entry`)
    if (cue.kind !== 'indicator' && cue.indicators?.length) say('cues.yaml', `${id}: a ${cue.kind} stands for no catalogue entry`)
  }
  for (const [standard, accepted] of Object.entries(scenario.accepted)) {
    for (const category of accepted) {
      if (!categories.has(category)) say('scenario.yaml', `accepted.${standard}: unknown category "${category}"`)
    }
  }
  if (!categories.has(scenario.truth.category)) say('scenario.yaml', `truth.category: unknown category "${scenario.truth.category}"`)
  for (const [line, { variants }] of Object.entries(report)) {
    for (const { when } of variants) {
      if (when?.choice && !choices.has(when.choice)) say('report.yaml', `${line}: unknown choice "${when.choice}"`)
      if (when?.cue && !(when.cue in cues)) say('report.yaml', `${line}: unknown cue "${when.cue}"`)
      if (when?.event && !(when.event in events)) say('report.yaml', `${line}: unknown event "${when.event}"`)
    }
    if (variants.at(-1)?.when) say('report.yaml', `${line}: the last variant needs no \`when\`, so that something is always shown`)
  }
  return faults
}
