import { timeOf } from '../../core/model/model.ts'
import { notesOf } from '../../core/record/note.ts'
import type { Finding } from '../../core/score/finding.ts'
import type { Path } from '../../core/score/path.ts'
import type { Beat, Offered } from '../../core/story/beat.ts'
import { keysOfLine } from '../../play/play.ts'
import { text } from '../../ui/text.ts'
import { Remark } from './Remark.tsx'
import { remarksOf } from './remarksOf.ts'

interface Props {
  readonly beat: Beat
  readonly choice: Offered | undefined
  readonly findings: readonly Finding[]
  readonly path: Path
}

/** A turn: what was shown, what was chosen, and the remarks on it. */
export function TurnCard({ beat, choice, findings, path }: Props) {
  const { manifest, events } = path
  const noted = new Set(notesOf(events))
  const place = manifest.places[beat.place]?.name ?? ''
  return (
    <li class="turn">
      <div class="turn-said">
        <h3>
          <span class="visually-hidden">{text.debrief.ofTurn(beat.turn)}. </span>
          {text.play.whereAndWhen(timeOf(beat.model, manifest), place)}
        </h3>
        {beat.lines.map((line) => {
          const marked = keysOfLine(beat.turn, line).every((key) => noted.has(key))
          return (
            <p key={line.id} class={line.speaker ? 'said' : 'seen'}>
              {line.speaker && <b>{manifest.cast[line.speaker]?.short}: </b>}
              {marked ? <mark class="marked">{line.text}</mark> : line.text}
            </p>
          )
        })}
        {choice && (
          <p class="you-chose">
            {text.debrief.youChose}: <b>{choice.text}</b>
          </p>
        )}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a margin of one list item, not a section of the page */}
      <div class="turn-remarks" role="group" aria-label={text.debrief.remarks}>
        {remarksOf(findings, manifest).map((remark) => (
          <Remark key={remark.axis + remark.points + remark.why} remark={remark} />
        ))}
      </div>
    </li>
  )
}
