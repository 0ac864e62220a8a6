import type { Manifest } from '../../core/manifest/manifest.ts'
import type { Finding } from '../../core/score/finding.ts'
import { text } from '../../ui/text.ts'

const words = text.debrief.about

/** What a finding is about, in a few words: the fact noted, the tray, the person. */
export function aboutWhat({ rule, points }: Finding, { cues, cast, report }: Manifest): string {
  const [kind = '', rest = ''] = splitOnce(rule, ':')
  const [left = '', right = ''] = splitOnce(rest, '=')
  switch (kind) {
    case 'note':
      return words.noted(cues[rest]?.note ?? rest)
    case 'pin': {
      const cue = cues[right]
      const fact = cue?.note ?? right
      return points < 0
        ? words.pinnedAmiss(trayName(left), fact, (cue?.trays ?? []).map(trayName))
        : words.pinned(trayName(left), fact)
    }
    case 'left-out':
      return words.leftOut(cues[rest]?.note ?? rest)
    case 'report':
      return report[left]?.title ?? left
    case 'door':
      return ''
  }
  const [, person] = splitOnce(rule, '@')
  return person ? (cast[person]?.short ?? person) : ''
}

const trayName = (tray: string) => text.common.trays[tray]?.name ?? tray

function splitOnce(value: string, by: string): [string, string?] {
  const at = value.indexOf(by)
  return at < 0 ? [value] : [value.slice(0, at), value.slice(at + 1)]
}
