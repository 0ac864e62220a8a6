import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { Manifest } from '../../core/manifest/manifest.ts'
import type { Beat } from '../../core/story/beat.ts'
import { afterPaint } from '../afterPaint.ts'
import { isStill, settings } from '../settings.ts'
import { text } from '../text.ts'
import type { MountStage, StagePort, StageTroubleKind } from './stagePort.ts'
import './stage.css'

interface Props {
  readonly beat: Beat
  readonly manifest: Manifest
  readonly mount: MountStage
  /** For a replay: pictures once seen stay at hand. */
  readonly hoards?: boolean
  readonly onThing: (thing: string) => void
  readonly onTrouble: (kind: StageTroubleKind | 'stage-failed') => void
}

/** Holds the stage: place, light and people. Everything on it is told in words beside it too. */
export function StagePanel({ beat, manifest, mount, hoards = false, onThing, onTrouble }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const stage = useRef<StagePort | null>(null)
  const shown = useRef(beat)
  const hooks = useRef({ onThing, onTrouble })
  shown.current = beat
  hooks.current = { onThing, onTrouble }
  const still = isStill()
  const sound = settings.value.sound === 'on'

  /** The turn whose picture is drawn stands on the host, for who measures it. */
  const show = async () => {
    const wanted = shown.current
    await stage.current?.show(wanted, manifest)
    if (host.current && shown.current === wanted) host.current.dataset['turn'] = String(wanted.turn)
  }
  useEffect(() => {
    let gone = false
    const wanted = host.current
    if (!wanted) return
    mount(wanted, {
      still,
      sound,
      hoards,
      onThing: (thing) => hooks.current.onThing(thing),
      onTrouble: (kind) => hooks.current.onTrouble(kind),
    }).then(
      (made) => {
        if (gone) return made.destroy()
        stage.current = made
        return show()
      },
      () => hooks.current.onTrouble('stage-failed'),
    )
    return () => {
      gone = true
      const made = stage.current
      stage.current = null
      // Its pictures are given back when the page that takes its place is there.
      if (made) afterPaint(() => made.destroy())
    }
  }, [])

  // The words come first.
  useLayoutEffect(() => afterPaint(() => void show()), [beat, manifest])
  useEffect(() => stage.current?.setStill(still), [still])
  useEffect(() => stage.current?.setSound(sound), [sound])

  const place = manifest.places[beat.place]
  const people = beat.people.map(({ person }) => manifest.cast[person]).filter((person) => person !== undefined)
  return (
    <section class="stage" aria-label={text.play.pictured}>
      <div class="stage-host" ref={host} />
      <p class="visually-hidden">
        {place?.description} {people.map(({ name, role }) => text.play.person(name, role)).join('. ')}
      </p>
    </section>
  )
}
