import { useEffect, useRef, useState } from 'preact/hooks'
import { briefedHere, givenHere } from '../core/county/givenHere.ts'
import { manifestFor } from '../core/manifest/manifestFor.ts'
import type { Playthrough } from '../core/record/playthrough.ts'
import type { ScenarioEntry } from '../core/story/compiled.ts'
import { type CaseFiles, caseFiles } from '../play/caseFiles.ts'
import { idFrom, newPlaythrough } from '../play/newPlaythrough.ts'
import type { OpenStory, Outside } from '../play/outside.ts'
import { openPlay, type Play, type PlayState } from '../play/play.ts'
import type { Kept } from '../play/store.ts'
import { FetchAgain } from '../ui/FetchAgain.tsx'
import { saveFile } from '../ui/saveFile.ts'
import type { MountStage } from '../ui/stage/stagePort.ts'
import { text } from '../ui/text.ts'
import { useWatched } from '../ui/useWatched.ts'
import { Whole } from '../ui/Whole.tsx'
import { Briefing } from './Briefing.tsx'
import { Encounter } from './Encounter.tsx'

interface Props {
  readonly entry: ScenarioEntry
  /** The playthrough to go on with; a new one if absent. */
  readonly id: string | undefined
  /** The earlier play whose file a new one begins with; the player chooses if absent. */
  readonly caseFrom: string | undefined
  readonly outside: Outside
  readonly mountStage: MountStage
  /** Starts fetching the stage's code, so that it arrives while the briefing is read. */
  readonly prepareStage: () => void
  readonly onStarted: (id: string) => void
}

type Shown =
  | { readonly at: 'loading' }
  | { readonly at: 'trouble'; readonly attempt: number }
  | {
      readonly at: 'briefing'
      readonly story: OpenStory
      readonly unfinished: Kept | undefined
      readonly files: Promise<CaseFiles> | undefined
    }
  | { readonly at: 'playing'; readonly story: OpenStory; readonly play: Play }

/** From the address to an encounter: fetches the story, opens or begins a playthrough, keeps it as it goes. */
export function PlayPage({ entry, id, caseFrom, outside, mountStage, prepareStage, onStarted }: Props) {
  const [shown, setShown] = useState<Shown>({ at: 'loading' })
  const [attempt, setAttempt] = useState(0)
  const county = useWatched(outside.county)

  useEffect(() => {
    let gone = false
    const show = (next: Shown) => {
      if (!gone) setShown(next)
    }
    open(entry, id, outside).then(show, () => show({ at: 'trouble', attempt }))
    prepareStage()
    return () => {
      gone = true
    }
  }, [entry.id, id, attempt])

  const begin = (story: OpenStory, start: Pick<Playthrough, 'given' | 'caseFrom'>, events: (play: Play) => void) => {
    const { scenario, story: hash, manifest } = story.compiled
    const given = { ...givenHere(manifest.scenario.given, county), ...start.given }
    const from = start.caseFrom && { caseFrom: start.caseFrom }
    const playthrough = newPlaythrough(
      { scenario, story: hash, rules: outside.rules, given, ...from },
      outside.randomBytes,
    )
    const play = playOf(playthrough, story, outside)
    events(play)
    onStarted(playthrough.id)
    setShown({ at: 'playing', story, play })
  }

  switch (shown.at) {
    case 'loading':
      return <Whole>{text.common.loading}</Whole>
    case 'trouble':
      return (
        <Whole>
          <FetchAgain
            sentence={text.play.trouble.story}
            trying={shown.attempt < attempt}
            onTry={() => setAttempt(attempt + 1)}
          />
        </Whole>
      )
    case 'briefing':
      return (
        <Briefing
          manifest={shown.story.compiled.manifest}
          given={briefedHere(shown.story.compiled.manifest.scenario.given, county)}
          state={county.state}
          unfinished={shown.unfinished}
          files={shown.files}
          wanted={caseFrom}
          onContinue={(kept) => {
            onStarted(kept.playthrough.id)
            setShown({ at: 'playing', story: shown.story, play: playOf(kept.playthrough, shown.story, outside) })
          }}
          onBegin={(guess, start) =>
            begin(shown.story, start, (play) => (guess ? play.guess(guess.category, guess.confidence) : undefined))
          }
        />
      )
    case 'playing':
      return (
        <Playing story={shown.story} play={shown.play} outside={outside} mountStage={mountStage} onForked={onStarted} />
      )
  }
}

async function open(entry: ScenarioEntry, id: string | undefined, outside: Outside): Promise<Shown> {
  const story = await outside.openStory(entry)
  await outside.county.ready
  if (id !== undefined) {
    const kept = await outside.store.get(id).catch(() => undefined)
    if (kept) return { at: 'playing', story, play: playOf(kept.playthrough, story, outside) }
  }
  const kept = await outside.store.list().catch(() => [])
  return {
    at: 'briefing',
    story,
    files: story.compiled.manifest.scenario.takes && caseFiles(story.compiled.manifest, outside),
    unfinished: kept.find(({ playthrough, finished }) => playthrough.scenario === entry.id && !finished),
  }
}

const playOf = (
  playthrough: Kept['playthrough'],
  { compiled, narrate }: OpenStory,
  { store, pacing, now, randomBytes }: Outside,
): Play => openPlay({ playthrough, compiled, narrate, store, pacing, now, newId: () => idFrom(randomBytes(12)) })

interface PlayingProps {
  readonly story: OpenStory
  readonly play: Play
  readonly outside: Outside
  readonly mountStage: MountStage
  /** What is played is another playthrough from here on. */
  readonly onForked: (id: string) => void
}

function Playing({ story, play, outside, mountStage, onForked }: PlayingProps) {
  const [state, setState] = useState<PlayState>(play.get())
  const id = useRef(state.playthrough.id)
  const county = useWatched(outside.county)
  const [manifest, setManifest] = useState(manifestFor(story.compiled.manifest, state.playthrough.given))
  useEffect(
    () =>
      play.subscribe((next) => {
        setState(next)
        if (next.playthrough.id !== id.current) onForked(next.playthrough.id)
        id.current = next.playthrough.id
      }),
    [play],
  )
  useEffect(
    () =>
      outside.onStoryChanged(async (entry) => {
        if (entry.id !== story.compiled.scenario) return
        const edited = await outside.openStory(entry)
        setManifest(manifestFor(edited.compiled.manifest, play.get().playthrough.given))
        play.retell(edited.compiled, edited.narrate)
      }),
    [play, outside, story],
  )
  return (
    <Encounter
      state={state}
      manifest={manifest}
      play={play}
      county={county}
      mountStage={mountStage}
      wordingChanged={state.playthrough.story !== story.compiled.story}
      onDownload={() => saveFile(state.playthrough, new Date(outside.now()))}
    />
  )
}
