import { willingness, willingnessBands } from '../../core/model/barrier.ts'
import { notesOf } from '../../core/record/note.ts'
import { noteText } from '../../core/story/noteText.ts'
import { text } from '../../ui/text.ts'
import { Lines } from '../Lines.tsx'
import { Remark } from '../path/Remark.tsx'
import { remarksOf } from '../path/remarksOf.ts'
import { turnWords } from '../turnWords.ts'
import { type Compared, notesByTurn } from './compared.ts'

const words = text.compare

interface Props {
  readonly of: Compared
  readonly turn: number
  /** With the words that were shown, folded away. */
  readonly lines: boolean
}

/** A turn of one path: what was chosen, what is said of it, where people stand after it, what was noted. */
export function TurnSide({ of, turn, lines }: Props) {
  const { path, score } = of
  const { manifest, beats } = path
  const beat = beats[turn]
  const { time = '', place = '', chosen } = turnWords(of)[turn] ?? {}
  const after = beats[turn + 1] ?? beat
  const remarks = remarksOf(
    score.findings.filter((finding) => finding.turn === turn),
    manifest,
  )
  const notes = notesByTurn(of).get(turn) ?? []
  if (!beat) return null
  return (
    <>
      <p class="kicker">{text.play.whereAndWhen(time, place)}</p>
      {lines && (
        <details>
          <summary>{text.debrief.ofTurn(turn)}</summary>
          <Lines beat={beat} manifest={manifest} noted={new Set(notesOf(path.events))} />
        </details>
      )}
      <p class="you-chose">{chosen === undefined ? words.ended : <b>{words.chose(chosen)}</b>}</p>
      {notes.length > 0 && (
        <p>
          {words.noted}: {notes.map((key) => noteText(key, beats, manifest)).join(' ')}
        </p>
      )}
      {chosen !== undefined && (
        <ul class="compare-people hint" aria-label={words.stands}>
          {Object.entries(after?.model.people ?? {}).map(([person, { barriers }]) => (
            <li key={person}>
              {words.standing(
                manifest.cast[person]?.short ?? person,
                barriers.fear,
                barriers.dependence,
                barriers.mistrust,
                text.debrief.bands[willingnessBands[willingness(barriers)]],
              )}
            </li>
          ))}
        </ul>
      )}
      {remarks.map((remark) => (
        <Remark key={remark.axis + remark.points + remark.why} remark={remark} />
      ))}
    </>
  )
}
