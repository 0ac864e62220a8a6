import { useMemo, useRef, useState } from 'preact/hooks'
import type { SeatEvent } from '../../classroom/classEvent.ts'
import { inputOf } from '../../classroom/fold.ts'
import { ballotAt } from '../../classroom/session.ts'
import { manifestFor } from '../../core/manifest/manifestFor.ts'
import type { PlayInput } from '../../core/record/playEvent.ts'
import { Encounter } from '../../reader/Encounter.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { seat as seatWords } from '../../ui/text/seat.ts'
import type { AtStory } from './atClass.ts'
import { ClassBriefing } from './ClassBriefing.tsx'
import { classPlay, classState } from './classPlay.ts'
import { countyOf } from './countyOf.ts'
import { LinkNotice } from './LinkNotice.tsx'
import { Nudge } from './Nudge.tsx'
import { Vote } from './Vote.tsx'
import { WentWith } from './WentWith.tsx'

const words = seatWords

type Playful = Exclude<SeatEvent, { type: 'vote' | 'choose' | 'try' | 'picture' }>

/** A seat of a class that plays one story: reads along, notes, votes, fills in its own board. */
export function SeatTogether({ code, seat, link, view, outside, mountStage, story }: AtStory) {
  const { session } = view
  const { head } = session
  const [refused, setRefused] = useState<string | null>(null)
  const [begun, setBegun] = useState(session.guesses.has(seat) || session.klass.turn > 0)
  const [pending, setPending] = useState<readonly PlayInput[]>([])
  const manifest = useMemo(() => manifestFor(story.compiled.manifest, head?.given ?? {}), [story, head])
  const state = useMemo(
    () => classState(code, seat, session, story.narrate, pending),
    [code, seat, view.version, story, pending],
  )
  const shown = useRef(state)
  shown.current = state
  const play = useMemo(
    () =>
      classPlay(
        () => shown.current as NonNullable<typeof state>,
        (event) => {
          const input = inputOf(event as Playful)
          setRefused(null)
          setPending((before) => [...before, input])
          void link.send(event).then((sent) => {
            if (!('seq' in sent)) setRefused(sent.message)
            // The log has it by now, or never will.
            setPending((before) => before.filter((one) => one !== input))
          })
        },
      ),
    [link],
  )
  if (!state || !head) return null
  if (!begun && session.klass.turn === 0)
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
  const ballot = ballotAt(session, state.beat.turn)
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
            <WentWith session={session} state={state} />
            <Nudge view={view} />
          </>
        ),
        choices: state.beat.decisive ? (
          <Vote
            key={state.beat.turn}
            beat={state.beat}
            ballot={ballot}
            seat={seat}
            paused={session.paused}
            onVote={(vote) => {
              setRefused(null)
              return link.send({ type: 'vote', at: state.beat.turn, ...vote }).then((sent) => {
                if (!('seq' in sent)) setRefused(sent.message)
              })
            }}
          />
        ) : (
          <p class="hint" role="status">
            {words.hostTakes}
          </p>
        ),
        onward: <p class="notice">{words.debrief}</p>,
      }}
    />
  )
}
