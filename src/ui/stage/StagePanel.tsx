import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { Manifest } from '../../core/manifest/manifest.ts'
import type { Beat } from '../../core/story/beat.ts'
import { afterPaint } from '../afterPaint.ts'
import { atRest } from '../atRest.ts'
import { isStill, settings } from '../settings.ts'
import { text } from '../text.ts'
import type { MountStage, StagePort, StageTroubleKind } from './stagePort.ts'
import './stage.css'

interface Props {
  readonly beat: Beat
  readonly manifest: Manifest
  readonly mount: MountStage
  /** For a replay: all that may be shown, in any order. Their pictures are fetched while the page rests, and stay at hand. */
  readonly all?: readonly Beat[]
  readonly onThing: (thing: string) => void
  readonly onTrouble: (kind: StageTroubleKind | 'stage-failed') => void
}

/** Holds the stage: place, light and people. Everything on it is told in words beside it too. */
export function StagePanel({ beat, manifest, mount, all, onThing, onTrouble }: Props) {
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
    if (!stage.current) return
    await stage.current.show(wanted, manifest)
    if (host.current && shown.current === wanted) host.current.dataset['turn'] = String(wanted.turn)
  }
  useEffect(() => {
    let gone = false
    let callOff = () => {}
    const prepareEach = ([next, ...rest]: readonly Beat[]) => {
      if (!next || gone) return
      callOff = atRest(() => void stage.current?.prepare(next, manifest).then(() => prepareEach(rest)))
    }
    const wanted = host.current
    if (!wanted) return
    mount(wanted, {
      still,
      sound,
      hoards: all !== undefined,
      onThing: (thing) => hooks.current.onThing(thing),
      onTrouble: (kind) => hooks.current.onTrouble(kind),
    }).then(
      (made) => {
        if (gone) return made.destroy()
        stage.current = made
        return show().then(() => prepareEach(all ?? []))
      },
      () => hooks.current.onTrouble('stage-failed'),
    )
    return () => {
      gone = true
      callOff()
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
