import { useMemo } from 'preact/hooks'
import { notesOf } from '../../core/record/note.ts'
import type { Beat } from '../../core/story/beat.ts'
import { text } from '../../ui/text.ts'
import { Lines } from '../Lines.tsx'
import type { Look } from '../look.ts'
import type { TurnWords } from '../turnWords.ts'
import { useArrival } from '../useArrival.ts'
import { TurnMargin, type TurnNotes } from './TurnMargin.tsx'

interface Props {
  readonly look: Look
  readonly beat: Beat
  readonly words: TurnWords
  readonly notes: TurnNotes
}

/** A turn: what was shown, what was chosen, and the remarks on it. */
export function TurnCard({ look, beat, words, notes }: Props) {
  const heading = useArrival<HTMLHeadingElement>(look, beat.turn)
  const { manifest, events, beats } = look.path
  // What was said stays as it is while marks come into the margin.
  const lines = useMemo(
    () => <Lines beat={beat} manifest={manifest} noted={new Set(notesOf(events))} />,
    [beat, manifest, events],
  )
  return (
    <li class="turn">
      <div class="turn-said">
        <h3 class="turn-head" ref={heading} tabIndex={-1}>
          {text.happened.where(beat.turn + 1, beats.length, words.time, words.place)}
        </h3>
        {roomy() ? (
          lines
        ) : (
          <details class="turn-shown">
            <summary>{text.looking.shownThen}</summary>
            {lines}
          </details>
        )}
        {words.chosen !== undefined && (
          <p class="you-chose">
            {text.debrief.youChose}: <b>{words.chosen}</b>
          </p>
        )}
      </div>
      <TurnMargin look={look} beat={beat} notes={notes} />
    </li>
  )
}

/** Whether a path is read beside its remarks; on a phone they stand under it, and what was shown is opened when it is wanted. */
const roomy = () => matchMedia('(min-width: 52rem)').matches
