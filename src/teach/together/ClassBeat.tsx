import { useLayoutEffect, useRef } from 'preact/hooks'
import { timeOf } from '../../core/model/model.ts'
import { notesOf } from '../../core/record/note.ts'
import type { Beat } from '../../core/story/beat.ts'
import { Lines } from '../../debrief/Lines.tsx'
import { host } from '../../ui/text/host.ts'
import { text } from '../../ui/text.ts'
import type { HostDesk } from '../host/hostDesk.ts'

const words = host.together

/** The class's beat, as the host reads it out. */
export function ClassBeat({ desk, beats }: { desk: HostDesk; beats: readonly Beat[] }) {
  const { session } = desk.view
  const { manifest } = desk.open.klass
  const heading = useRef<HTMLHeadingElement>(null)
  const beat = beats.at(-1) as Beat
  const { turn } = beat
  const before = useRef(turn)
  useLayoutEffect(() => {
    // What the class has gone on from may have held the focus.
    if (before.current !== turn && document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true })
    before.current = turn
  }, [turn])
  const taken = session.ballots.get(turn - 1)?.taken
  const chosen = beats.at(-2)?.choices.find(({ id }) => id === taken?.choice)?.text
  const place = manifest.places[beat.place]?.name ?? ''
  const chapter = manifest.scenario.chapters[beat.chapter]
  return (
    <article class="class-beat" aria-labelledby="class-beat">
      <p class="kicker">{chapter}</p>
      <h2 id="class-beat" ref={heading} tabIndex={-1}>
        {text.map.turn(turn + 1, timeOf(beat.model, manifest), place)}
      </h2>
      {chosen && <p class="you-chose">{words.before(chosen)}</p>}
      <Lines beat={beat} manifest={manifest} noted={new Set(notesOf(session.klass.events))} />
      {beat.ending !== null && <p class="kicker">{text.play.ending(manifest.scenario.endings[beat.ending] ?? '')}</p>}
    </article>
  )
}
