import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { manifestFor } from '../../core/manifest/manifestFor.ts'
import type { PlayState } from '../../play/play.ts'
import { Encounter } from '../../reader/Encounter.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { seat as seatWords } from '../../ui/text/seat.ts'
import type { AtStory } from './atClass.ts'
import { ClassBriefing } from './ClassBriefing.tsx'
import { countyOf } from './countyOf.ts'
import { LinkNotice } from './LinkNotice.tsx'
import { Nudge } from './Nudge.tsx'
import { openSeatPlay } from './seatPlay.ts'
import { useHeld } from './useHeld.ts'

const words = seatWords

/** A seat that plays on its own: the encounter as it is, held and paused by the host. */
export function SeatEach({ code, seat, link, view, outside, mountStage, story, entry }: AtStory) {
  const { session, unsent } = view
  const { head } = session
  const logged = session.worlds.get(seat)?.events ?? []
  const [refused, setRefused] = useState<string | null>(null)
  const [begun, setBegun] = useState(logged.length > 0)
  const open = () =>
    openSeatPlay({
      code,
      seat,
      link,
      story,
      outside,
      logged: [...logged],
      onRefused: ({ message }) => setRefused(message),
    })
  const opened = useRef<ReturnType<typeof open>>()
  opened.current ??= open()
  const [state, setState] = useState<PlayState | undefined>(opened.current?.play.get())
  const [, reopen] = useState(0)

  // What the log has and this page has not, or never will, is taken from the log.
  useEffect(() => {
    if (!opened.current?.isBehind(logged, unsent)) return
    opened.current = open()
    setState(opened.current?.play.get())
    setBegun(true)
    reopen((count) => count + 1)
  }, [view.version, unsent])
  const play = opened.current?.play
  useEffect(
    () =>
      play?.subscribe((next) => {
        setRefused(null)
        setState(next)
      }),
    [play],
  )

  const manifest = useMemo(() => manifestFor(story.compiled.manifest, head?.given ?? {}), [story, head])
  const held = useHeld(entry, story, session, state?.playthrough.events)
  if (!play || !state || !head) return null
  if (!begun)
    return (
      <ClassBriefing
        head={head}
        manifest={manifest}
        onBegin={(guess) => {
          if (guess) play.guess(guess.category, guess.confidence)
          setBegun(true)
        }}
      />
    )
  const waiting = session.paused ? words.paused : held ? words.held : undefined
  return (
    <Encounter
      state={state}
      manifest={manifest}
      play={play}
      mountStage={mountStage}
      wordingChanged={false}
      county={countyOf(head)}
      onDownload={() => saveFile(state.playthrough, new Date(outside.now()))}
      inClass={{
        top: (
          <>
            <LinkNotice view={view} refused={refused} />
            <div role="status">{held && !session.paused && <p class="notice">{words.held}</p>}</div>
            <Nudge view={view} />
          </>
        ),
        ...(waiting !== undefined && { waiting }),
        onward: <p class="notice">{words.finished}</p>,
      }}
    />
  )
}
