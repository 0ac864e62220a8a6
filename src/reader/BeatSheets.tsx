import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Manifest } from '../core/manifest/manifest.ts'
import type { NoteKey } from '../core/record/note.ts'
import type { Beat } from '../core/story/beat.ts'
import type { Play } from '../play/play.ts'
import { afterPaint } from '../ui/afterPaint.ts'
import { atRest } from '../ui/atRest.ts'
import { BeatLines } from './BeatLines.tsx'
import { Choices } from './Choices.tsx'

interface Props {
  readonly beat: Beat
  readonly manifest: Manifest
  readonly notes: ReadonlySet<NoteKey>
  readonly play: Play
  readonly onChoose: (choice: string) => void
  /** Other words stand there; the choice that led to them is made as soon as they are painted. */
  readonly onTurn: () => void
  readonly waiting?: string | undefined
  /** Between the lines and the choices. */
  readonly children?: ComponentChildren
}

/**
 * The lines and choices of a beat, on one of two sheets. While the player hovers over a choice, or has moved the focus to it, what
 * it leads to is laid out on the other, unseen. To choose it then is to turn the sheet: the words are there first, and what else
 * a choice changes comes once they are painted, or with the next click on a sheet if that is sooner. Any other choice is made at
 * once, and what it leads to written on the sheet that is seen.
 */
export function BeatSheets({ beat, manifest, notes, play, onChoose, onTurn, waiting, children }: Props) {
  const [ready, setReady] = useState<Ready | undefined>()
  const callOff = useRef(() => {})
  const makeChoice = useRef(() => {})
  /** Whether the last click on a sheet was a choice. */
  const chose = useRef(false)
  /** Whether the unseen sheet is turned already, and the choice that leads to it still to be made. */
  const turned = useRef(false)
  const seen = useRef({ sheet: 0, beat })
  /** What stands on the unseen sheet: the beat made ready, or one that was left. */
  const unseen = useRef<Beat | undefined>()
  const written = useRef<Written[]>([])
  const sheets = useRef<HTMLDivElement>(null)
  useEffect(() => () => callOff.current(), [])

  // By hand: a click renders nothing before its words are painted.
  const turn = () => {
    const shown = turned.current ? 1 - seen.current.sheet : seen.current.sheet
    for (const sheet of [0, 1]) sheets.current?.children[sheet]?.classList.toggle('is-unseen', sheet !== shown)
    sheets.current?.classList.toggle('is-turned', turned.current)
  }
  useLayoutEffect(turn)
  // What is not shown is laid out only for who asks where it is.
  useLayoutEffect(() => {
    if (ready) sheets.current?.querySelector('.is-unseen')?.firstElementChild?.getBoundingClientRect()
  }, [ready])

  if (seen.current.beat !== beat) {
    if (unseen.current === beat) {
      unseen.current = seen.current.beat
      seen.current.sheet = 1 - seen.current.sheet
    }
    seen.current.beat = beat
  }
  if (ready?.beat.turn === beat.turn + 1) unseen.current = ready.beat

  const makeReady = (choice: string) => {
    callOff.current()
    callOff.current = atRest(() => {
      const led = play.next(choice)
      if (led?.part === 'encounter' && led.ending === null) setReady({ choice, beat: led })
    })
  }
  const choose = (choice: string, of: Beat) => {
    chose.current = true
    callOff.current()
    if (ready?.choice !== choice || ready.beat.turn !== of.turn + 1) return onChoose(choice)
    onTurn()
    turned.current = true
    turn()
    makeChoice.current = () => {
      makeChoice.current = () => {}
      turned.current = false
      setReady(undefined)
      acts.current.onChoose(choice)
    }
    afterPaint(() => makeChoice.current())
  }

  /** The second click of a double one that chose would fall on whatever stands there now: it does nothing. */
  const heard = (event: MouseEvent) => {
    if (chose.current && event.detail > 1) return event.stopPropagation()
    chose.current = false
    makeChoice.current()
  }

  // What stands written keeps its elements, and so asks for the acts of now.
  const acts = useRef({ choose, makeReady, onChoose })
  acts.current = { choose, makeReady, onChoose }

  const noted = [...notes].join()
  /** The same elements for the same words, so that to turn a sheet is to change nothing on it. */
  const writtenOn = (sheet: number, of: Beat): Written => {
    const on = [of, noted, manifest, waiting, of === beat] as const
    const before = written.current[sheet]
    if (before && on.every((part, index) => part === before.on[index])) return before
    const now = {
      on,
      lines: <BeatLines turn={of.turn} lines={of.lines} manifest={manifest} notes={notes} play={play} />,
      choices: (
        <Choices
          beat={of}
          manifest={manifest}
          onChoose={(choice) => acts.current.choose(choice, of)}
          onNear={(choice) => acts.current.makeReady(choice)}
          waiting={waiting}
          unseen={of !== beat}
        />
      ),
    }
    written.current[sheet] = now
    return now
  }
  return (
    <div class="beat-sheets" ref={sheets} onClickCapture={heard}>
      {[0, 1].map((sheet) => {
        const isSeen = sheet === seen.current.sheet
        const of = isSeen ? beat : unseen.current
        const on = of && writtenOn(sheet, of)
        return (
          <div key={sheet} class="beat-sheet">
            {on?.lines}
            {isSeen && children}
            {on?.choices}
          </div>
        )
      })}
    </div>
  )
}

/** What a choice leads to, told and laid out before it is made. */
interface Ready {
  readonly choice: string
  readonly beat: Beat
}

/** What was last written on a sheet, and all that it depends on. */
interface Written {
  readonly on: readonly unknown[]
  readonly lines: VNode
  readonly choices: VNode
}
