import { variantFor, wordingsChosen } from '../../core/score/wording.ts'
import type { Beat } from '../../core/story/beat.ts'
import { noteText } from '../../core/story/noteText.ts'
import { host } from '../../ui/text/host.ts'
import { text } from '../../ui/text.ts'
import type { HostDesk } from '../host/hostDesk.ts'

const words = host.together

/** What the class holds since board or report was settled. */
export function SettledHere({ desk, beats }: { desk: HostDesk; beats: readonly Beat[] }) {
  const { manifest } = desk.open.klass
  const { events } = desk.view.session.klass
  const path = { manifest, beats, events }
  const report = beats.at(-1)?.part === 'report'
  const lines = report
    ? [...wordingsChosen(path)].map(([line, wording]) => variantFor(manifest.report, line, path)?.[wording] ?? line)
    : events.flatMap((event) => {
        if (event.type === 'assess')
          return [
            text.debrief.suspected(
              text.common.categories[event.category] ?? event.category,
              text.common.standards[event.standard].name,
            ),
            text.debrief.assessed(event.confidence),
          ]
        if (event.type !== 'pin') return []
        return [words.pin(text.common.trays[event.tray]?.name ?? event.tray, noteText(event.note, beats, manifest))]
      })
  return (
    <>
      <p role="status">{lines.length === 0 ? words.settledNone : words.settled}</p>
      <ul class="plain-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
