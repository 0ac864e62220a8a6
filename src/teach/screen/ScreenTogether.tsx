import { useMemo } from 'preact/hooks'
import { recordId } from '../../classroom/recordId.ts'
import { ballotAt } from '../../classroom/session.ts'
import { manifestFor } from '../../core/manifest/manifestFor.ts'
import { notesOf } from '../../core/record/note.ts'
import type { Line } from '../../core/story/beat.ts'
import { Afterward } from '../../reader/Afterward.tsx'
import { screen } from '../../ui/text/screen.ts'
import { classRecord } from '../link/classRecord.ts'
import { SplitList } from '../link/SplitList.tsx'
import { WentWith } from '../seat/WentWith.tsx'
import type { AtScreen } from './atScreen.ts'
import { ScreenBoard } from './ScreenBoard.tsx'
import { ScreenFrame } from './ScreenFrame.tsx'
import { ScreenReport } from './ScreenReport.tsx'
import { ScreenScene } from './ScreenScene.tsx'

const words = screen

/** The class's own story on the wall: what is shown, what can be done, how far the vote is, and how it fell once that is shown. */
export function ScreenTogether({ code, view, story, mountStage }: AtScreen) {
  const { session, tally, version } = view
  const { head, klass } = session
  const state = useMemo(() => {
    if (!head) return undefined
    const { beats } = story.narrate({ given: head.given, seed: head.seed, events: klass.events })
    const beat = beats.at(-1)
    if (!beat) return undefined
    const playthrough = classRecord(recordId(code), head, klass.events, story.narrate)
    return { beats, beat, playthrough, notes: new Set(notesOf(klass.events)), halt: null, unsaved: null, apart: false }
  }, [version, story])
  const manifest = useMemo(() => manifestFor(story.compiled.manifest, head?.given ?? {}), [story, head])
  if (!state) return null
  const { beat } = state
  const { title } = manifest.scenario
  if (beat.ending !== null) return <Afterward state={state} manifest={manifest} onward={<p>{words.debriefWait}</p>} />
  const isSettled = session.settled.has(beat.turn)
  const ballot = ballotAt(session, beat.turn)
  const lines: readonly Line[] = beat.lines
  return (
    <ScreenFrame view={view} title={title}>
      {beat.part === 'board' && (
        <ScreenBoard manifest={manifest} beats={state.beats} events={klass.events} settled={isSettled} />
      )}
      {beat.part === 'report' && <ScreenReport path={{ manifest, beats: state.beats, events: klass.events }} />}
      <ScreenScene
        key={lines.length > 0 ? 'scene' : 'bare'}
        beat={beat}
        manifest={manifest}
        noted={state.notes}
        mountStage={mountStage}
      >
        <WentWith session={session} state={state} />
        {ballot.revealed ? (
          <SplitList title={words.split} split={ballot.revealed} choices={beat.choices} />
        ) : (
          <section class="screen-choices" aria-label={beat.decisive ? words.vote : words.next}>
            <h2>{beat.decisive ? words.vote : words.next}</h2>
            <ul>
              {beat.choices.map(({ id, text: said }) => (
                <li key={id}>{said}</li>
              ))}
            </ul>
          </section>
        )}
        {beat.decisive && !ballot.revealed && (
          <p class="screen-count" role="status">
            {ballot.released ? words.over : words.voted(tally?.at === beat.turn ? tally.voted : 0, tally?.seats ?? 0)}
          </p>
        )}
      </ScreenScene>
    </ScreenFrame>
  )
}
