import type { Manifest } from '../core/manifest/manifest.ts'
import type { NoteKey } from '../core/record/note.ts'
import type { Line } from '../core/story/beat.ts'
import { keysOfLine, type Play } from '../play/play.ts'
import { Icon } from '../ui/Icon.tsx'
import { settings } from '../ui/settings.ts'
import { text } from '../ui/text.ts'

interface Props {
  readonly turn: number
  readonly lines: readonly Line[]
  readonly manifest: Manifest
  readonly notes: ReadonlySet<NoteKey>
  readonly play: Play
}

const pen = (
  <>
    <Icon name="highlighter" />
    <span aria-hidden="true">{text.play.note}</span>
  </>
)

/** The lines of a beat. Each can be noted: the sentence is the highlighter's, the button beside it is for keys and readers. */
export function BeatLines({ turn, lines, manifest, notes, play }: Props) {
  const coached = settings.value.guidance === 'coached'
  return (
    <div class="lines">
      {lines.map((line, index) => {
        const keys = keysOfLine(turn, line)
        const noted = keys.every((key) => notes.has(key))
        const toggle = () => {
          for (const key of keys) noted ? play.unnote(key) : play.note(key)
        }
        const speaker =
          line.speaker && lines[index - 1]?.speaker !== line.speaker ? manifest.cast[line.speaker]?.short : undefined
        const before = lines[index - 1]?.place
        const moved = before !== undefined && before !== line.place
        return (
          // By place: a row is kept for the next beat's words, which is cheaper than a new one
          <div key={index} class={line.speaker ? 'line said' : 'line seen'}>
            {moved && <p class="moved">{manifest.places[line.place]?.name}</p>}
            {speaker && <p class="speaker">{speaker}</p>}
            <div class={coached && line.cues.length > 0 && !noted ? 'line-row is-notable' : 'line-row'}>
              <p class="line-text">
                {/* biome-ignore lint/a11y/useKeyWithClickEvents: the button beside it does the same by keys */}
                {/* biome-ignore lint/a11y/noStaticElementInteractions: the button beside it is the control */}
                <span class={noted ? 'marked' : 'markable'} onClick={toggle}>
                  {line.text}
                </span>
                {coached && line.cues.length > 0 && <span class="visually-hidden"> {text.play.worthNoting}</span>}
              </p>
              <button
                type="button"
                class="note-button"
                aria-pressed={noted}
                aria-label={text.play.noteLine(line.text)}
                onClick={toggle}
              >
                {pen}
              </button>
            </div>
          </div>
        )
      })}
    </div>
  )
}
