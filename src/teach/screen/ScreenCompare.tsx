import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Shown } from '../../classroom/classEvent.ts'
import { pathEvents } from '../../classroom/pathEvents.ts'
import { Beside } from '../../debrief/compare/Beside.tsx'
import { comparedEvents } from '../../debrief/compare/compared.ts'
import { lookOf, type OpenedLook } from '../../debrief/lookOf.ts'
import { screen } from '../../ui/text/screen.ts'
import { classRecord } from '../link/classRecord.ts'
import type { AtScreen } from './atScreen.ts'
import '../../debrief/debrief.css'
import '../../debrief/compare/compare.css'
import '../../debrief/compare/spread.css'

const words = screen

/** Two ways through the story beside each other, as the debrief lays them. */
export function ScreenCompare({ shown, at }: { shown: Extract<Shown, { view: 'compare' }>; at: AtScreen }) {
  const { view, story, entry, outside, mountStage } = at
  const { session } = view
  const [opened, setOpened] = useState<OpenedLook>()
  useEffect(() => {
    if (!session.head) return
    const playthrough = classRecord('class-way-shown', session.head, pathEvents(session, shown.choices), story.narrate)
    const telling = story.narrate(playthrough)
    const next = lookOf({ playthrough, entry, story, telling, beside: {} }, playthrough.id, outside, mountStage)
    setOpened(next)
    return next.close
  }, [story, shown])
  const right = useMemo(
    () => opened && comparedEvents(opened.look, pathEvents(session, shown.other)),
    [opened, shown.other],
  )
  if (!opened || !right) return <p role="status">{words.coming}</p>
  return (
    <section class="compare screen-compare" aria-labelledby="screen-compare">
      <h1 id="screen-compare">{words.compare}</h1>
      <Beside look={opened.look} right={right} names={words.sides} otherLink={undefined} />
    </section>
  )
}
