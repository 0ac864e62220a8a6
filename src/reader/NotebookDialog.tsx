import type { Manifest } from '../core/manifest/manifest.ts'
import { timeOf } from '../core/model/model.ts'
import { noteText } from '../core/story/noteText.ts'
import type { Play, PlayState } from '../play/play.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { text } from '../ui/text.ts'
import { BeatLines } from './BeatLines.tsx'

interface Props {
  readonly state: PlayState
  readonly manifest: Manifest
  readonly play: Play
  readonly onClose: () => void
}

/** What was noted, and all that was said and seen so far, each line of it still to be noted. */
export function NotebookDialog({ state, manifest, play, onClose }: Props) {
  const choices = state.playthrough.events.flatMap((event) => (event.type === 'choose' ? [event.choice] : []))
  return (
    <Dialog title={text.play.notebook} onClose={onClose}>
      <section class="notebook-notes" aria-labelledby="notebook-notes">
        <h3 id="notebook-notes">{text.play.notebookNotes}</h3>
        {state.notes.size === 0 && <p class="hint">{text.play.notebookEmpty}</p>}
        <ul>
          {[...state.notes].map((key) => {
            const words = noteText(key, state.beats, manifest)
            return (
              <li key={key}>
                <span class="marked">{words}</span>
                <button
                  type="button"
                  class="button quiet"
                  aria-label={text.play.takeBackNamed(words)}
                  onClick={() => play.unnote(key)}
                >
                  {text.play.takeBack}
                </button>
              </li>
            )
          })}
        </ul>
      </section>
      <section aria-labelledby="notebook-said">
        <h3 id="notebook-said">{text.play.notebookSaid}</h3>
        {state.beats.map((beat) => {
          const chosen = beat.choices.find(({ id }) => id === choices[beat.turn])
          return (
            <article key={beat.turn} class="said-beat">
              <h4>{text.play.whereAndWhen(timeOf(beat.model, manifest), manifest.places[beat.place]?.name ?? '')}</h4>
              <BeatLines turn={beat.turn} lines={beat.lines} manifest={manifest} notes={state.notes} play={play} />
              {chosen && (
                <p class="you-chose">
                  {text.play.you}: {chosen.text}
                </p>
              )}
            </article>
          )
        })}
      </section>
    </Dialog>
  )
}
