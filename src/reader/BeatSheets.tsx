import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Manifest } from '../core/manifest/manifest.ts'
import type { NoteKey } from '../core/record/note.ts'
import type { Beat } from '../core/story/beat.ts'
import type { Play } from '../play/play.ts'
import { atRest } from '../ui/atRest.ts'
import { BeatLines } from './BeatLines.tsx'
import { Choices } from './Choices.tsx'

interface Props {
  readonly beat: Beat
  readonly manifest: Manifest
  readonly notes: ReadonlySet<NoteKey>
  readonly play: Play
  readonly onChoose: (choice: string) => void
  readonly waiting?: string | undefined
  /** Between the lines and the choices. */
  readonly children?: ComponentChildren
}

/**
 * The lines and choices of a beat, on one of two sheets. While the player hovers over a choice, or has moved the focus to it, what
 * it leads to is laid out on the other, unseen: to choose it then is to turn the sheet. Any other choice is written on the sheet
 * that is seen.
 */
export function BeatSheets({ beat, manifest, notes, play, onChoose, waiting, children }: Props) {
  const [ready, setReady] = useState<Beat | undefined>()
  const callOff = useRef(() => {})
  const seen = useRef({ sheet: 0, beat })
  /** What stands on the unseen sheet: the beat made ready, or one that was left. */
  const unseen = useRef<Beat | undefined>()
  const written = useRef<Written[]>([])
  const unseenSheet = useRef<HTMLDivElement>(null)
  useEffect(() => () => callOff.current(), [])
  // What is not shown is laid out only for who asks where it is.
  useLayoutEffect(() => {
    if (ready) unseenSheet.current?.firstElementChild?.getBoundingClientRect()
  }, [ready])

  if (seen.current.beat !== beat) {
    if (ready === beat) {
      unseen.current = seen.current.beat
      seen.current.sheet = 1 - seen.current.sheet
    }
    seen.current.beat = beat
  }
  if (ready?.turn === beat.turn + 1) unseen.current = ready

  const makeReady = (choice: string) => {
    callOff.current()
    callOff.current = atRest(() => {
      const led = play.next(choice)
      if (led?.part === 'encounter' && led.ending === null) setReady(led)
    })
  }
  const choose = (choice: string) => {
    callOff.current()
    onChoose(choice)
  }

  const noted = [...notes].join()
  /** The same element for the same words, so that to turn a sheet is to change nothing on it. */
  const linesOn = (sheet: number, of: Beat): VNode => {
    const before = written.current[sheet]
    if (before?.beat === of && before.noted === noted && before.manifest === manifest) return before.lines
    const lines = <BeatLines turn={of.turn} lines={of.lines} manifest={manifest} notes={notes} play={play} />
    written.current[sheet] = { beat: of, noted, manifest, lines }
    return lines
  }
  return (
    <div class="beat-sheets">
      {[0, 1].map((sheet) => {
        const isSeen = sheet === seen.current.sheet
        const of = isSeen ? beat : unseen.current
        return (
          <div
            key={sheet}
            ref={isSeen ? null : unseenSheet}
            class={isSeen ? 'beat-sheet' : 'beat-sheet is-unseen'}
            aria-hidden={!isSeen || undefined}
          >
            {of && linesOn(sheet, of)}
            {isSeen && children}
            {of && (
              <Choices
                beat={of}
                manifest={manifest}
                onChoose={choose}
                onNear={makeReady}
                waiting={waiting}
                unseen={!isSeen}
              />
            )}
          </div>
        )
      })}
    </div>
  )
}

/** The lines last written on a sheet, with all that they depend on. */
interface Written {
  readonly beat: Beat
  /** The keys of the notes. */
  readonly noted: string
  readonly manifest: Manifest
  readonly lines: VNode
}
