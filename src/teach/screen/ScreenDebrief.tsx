import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Shown } from '../../classroom/classEvent.ts'
import { pathEvents } from '../../classroom/pathEvents.ts'
import type { Manifest } from '../../core/manifest/manifest.ts'
import { manifestFor } from '../../core/manifest/manifestFor.ts'
import { notesOf } from '../../core/record/note.ts'
import type { Beat } from '../../core/story/beat.ts'
import { screen } from '../../ui/text/screen.ts'
import { seat as seatWords } from '../../ui/text/seat.ts'
import { text } from '../../ui/text.ts'
import { SplitList } from '../link/SplitList.tsx'
import type { AtScreen } from './atScreen.ts'
import { ScreenCompare } from './ScreenCompare.tsx'
import { ScreenFrame } from './ScreenFrame.tsx'
import { ScreenPicture } from './ScreenPicture.tsx'
import { ScreenScene } from './ScreenScene.tsx'

const words = screen

/** The class looks back: what the host has put on the wall. */
export function ScreenDebrief(at: AtScreen) {
  const { view, story } = at
  const { session } = view
  const { head, shown, drilling } = session
  const manifest = useMemo(() => manifestFor(story.compiled.manifest, head?.given ?? {}), [story, head])
  return (
    <ScreenFrame view={view} title={manifest.scenario.title}>
      {drilling && (
        <p class="notice" role="status">
          <b>{words.drill}.</b> {words.drillText}
        </p>
      )}
      <OnTheWall key={JSON.stringify(shown)} shown={shown} manifest={manifest} at={at} />
    </ScreenFrame>
  )
}

interface Props {
  readonly shown: Shown
  readonly manifest: Manifest
  readonly at: AtScreen
}

function OnTheWall({ shown, manifest, at }: Props) {
  switch (shown.view) {
    case 'split':
      return (
        <Moment shown={shown} manifest={manifest} at={at}>
          {(beat) => <SplitList title={words.split} split={shown.split} choices={beat.choices} />}
        </Moment>
      )
    case 'reasons':
      return (
        <Moment shown={shown} manifest={manifest} at={at}>
          {() => (
            <section class="screen-reasons" aria-label={words.reasons}>
              <h2>{words.reasons}</h2>
              <ul>
                {shown.reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            </section>
          )}
        </Moment>
      )
    case 'replay':
      return (
        <Moment shown={shown} manifest={manifest} at={at}>
          {(beat) => {
            const made = beat.choices.find(({ id }) => id === shown.choices[shown.turn])
            return made && <p class="went-with">{words.chosen(made.text)}</p>
          }}
        </Moment>
      )
    case 'compare':
      return <ScreenCompare shown={shown} at={at} />
    case 'words':
      return <Words shown={shown} manifest={manifest} at={at} />
    case 'picture':
      return <ScreenPicture shown={shown} />
    case 'nothing':
      return (
        <div class="screen-plain">
          <h1>{words.debrief}</h1>
          <p>{words.debriefWait}</p>
        </div>
      )
  }
}

/** The path that is shown, told. */
function useTold({ view, story }: AtScreen, choices: readonly string[]) {
  return useMemo(() => {
    const { given = {}, seed = 1 } = view.session.head ?? {}
    const events = pathEvents(view.session, choices)
    return { events, beats: story.narrate({ given, seed, events }).beats }
  }, [story, choices])
}

interface MomentProps extends Omit<Props, 'shown'> {
  readonly shown: { readonly choices: readonly string[]; readonly turn: number }
  readonly children: (beat: Beat) => ComponentChildren
}

function Moment({ shown, manifest, at, children }: MomentProps) {
  const { events, beats } = useTold(at, shown.choices)
  const beat = beats[shown.turn]
  if (!beat) return <p>{seatWords.gone}</p>
  return (
    <ScreenScene beat={beat} manifest={manifest} noted={new Set(notesOf(events))} mountStage={at.mountStage}>
      <p class="kicker">{words.turn(shown.turn + 1)}</p>
      {children(beat)}
    </ScreenScene>
  )
}

function Words({ shown, manifest, at }: Props & { readonly shown: { readonly choices: readonly string[] } }) {
  const { beats } = useTold(at, shown.choices)
  const lines = beats.at(-1)?.lines.filter(({ part }) => part === 'words') ?? []
  const teller = lines.find(({ speaker }) => speaker)?.speaker
  return (
    <div class="in-their-words">
      <p class="kicker">{teller && manifest.cast[teller]?.name}</p>
      <h1>{words.words}</h1>
      <p class="hint">{text.play.wordsLabel}</p>
      <div class="letter">
        {lines.map(({ id, text: said }) => (
          <p key={id}>{said}</p>
        ))}
      </div>
    </div>
  )
}
