import { screenOuts } from '../../core/catalogue/screenOut.ts'
import { notesOf } from '../../core/record/note.ts'
import { noteText } from '../../core/story/noteText.ts'
import { text } from '../../ui/text.ts'
import { Lines } from '../Lines.tsx'
import type { Compared } from './compared.ts'
import { Moves } from './Moves.tsx'
import { TurnRemarks } from './TurnRemarks.tsx'

const words = text.compare

interface Props {
  readonly of: Compared
  readonly turn: number
  /** Where the paths part: the words that were shown stand above, and what is said of the choice is not folded. */
  readonly whole?: boolean
  /** The other path stood here too. */
  readonly both?: boolean
}

/** A turn of one path: what was chosen, whom it moved, what was noted, and in one line what is said of it. */
export function TurnSide({ of, turn, whole = false, both = false }: Props) {
  const { path, score, halt } = of
  const { manifest, beats, events } = path
  const beat = beats[turn]
  if (!beat) return null
  const { time = '', place = '', chosen } = of.words[turn] ?? {}
  const notes = of.notes.get(turn) ?? []
  const assessed = beat.part === 'board' ? events.findLast((event) => event.type === 'assess') : undefined
  return (
    <div class="compare-turn">
      {!whole && <p class="kicker">{words.turn(turn + 1, time, place)}</p>}
      {both && <p class="hint compare-both">{words.stoodHere}</p>}
      {!whole && beat.lines.length > 0 && (
        <details>
          <summary>{words.shown(turn + 1)}</summary>
          <Lines beat={beat} manifest={manifest} noted={new Set(notesOf(events))} />
        </details>
      )}
      {assessed?.type === 'assess' && (
        <p>
          {words.board(
            text.common.categories[assessed.category] ?? assessed.category,
            text.common.standards[assessed.standard].name,
          )}
        </p>
      )}
      {halt?.turn === turn ? (
        <p class="notice">{text.play.halt[halt.why]}</p>
      ) : (
        <p class="you-chose">
          {chosen === undefined ? (
            endWords(beat.ending)
          ) : (
            <>
              {words.chose} <b>{chosen}</b>
            </>
          )}
        </p>
      )}
      <Moves path={path} turn={turn} />
      {notes.length > 0 && <p>{words.noted(notes.map((key) => noteText(key, beats, manifest)).join(' '))}</p>}
      {of.conduct
        .filter((happened) => happened.turn === turn)
        .map(({ id }) => (
          <p key={id} class="remark lost">
            <b>{text.looking.screenOut(screenOuts[id].name)}</b>
          </p>
        ))}
      <TurnRemarks findings={score.findings.filter((finding) => finding.turn === turn)} path={path} open={whole} />
    </div>
  )
}

const endWords = (ending: string | null): string => (ending === null ? words.stopped : words.ended)
