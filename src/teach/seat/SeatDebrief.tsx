import { useEffect, useMemo, useState } from 'preact/hooks'
import { recordId } from '../../classroom/recordId.ts'
import { worldOf } from '../../classroom/session.ts'
import { manifestFor } from '../../core/manifest/manifestFor.ts'
import { useFocusOn } from '../../ui/focus.ts'
import { SupportFooter } from '../../ui/SupportFooter.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { seat as seatWords } from '../../ui/text/seat.ts'
import { text } from '../../ui/text.ts'
import { classRecord } from '../link/classRecord.ts'
import type { AtStory } from './atClass.ts'
import { LinkNotice } from './LinkNotice.tsx'
import { SeatDrill } from './SeatDrill.tsx'
import { SeatPicture } from './SeatPicture.tsx'

const words = seatWords

/** The class looks back: a turn to try again when the host asks for it, and one's own way to take home. */
export function SeatDebrief(props: AtStory) {
  const { code, seat, view, outside, story } = props
  const { session } = view
  const { head } = session
  const [kept, setKept] = useState<'no' | 'yes' | 'failed'>('no')
  const heading = useFocusOn<HTMLHeadingElement>(session.phase)
  const together = head?.mode === 'together'
  const { events } = worldOf(session, seat)
  const playthrough = useMemo(
    () => head && classRecord(together ? recordId(code) : recordId(code, seat), head, events, story.narrate),
    [head, events.length, story],
  )
  const [drill] = session.drills
  const drilling = session.drilling && session.phase === 'debrief' ? drill : undefined
  const shownDrill = drilling?.drill
  // Who is asked to try again begins at the top of it.
  useEffect(() => {
    if (shownDrill !== undefined) scrollTo({ top: 0 })
  }, [shownDrill])
  if (!playthrough || !head) return null
  if (drilling) return <SeatDrill {...props} drill={drilling} />
  const title = manifestFor(story.compiled.manifest, head.given).scenario.title
  const keep = () =>
    outside.store
      .put({ playthrough, changed: outside.now(), finished: true })
      .then(() => setKept('yes'))
      .catch(() => setKept('failed'))
  return (
    <main class="page seat-debrief">
      <p class="kicker">{title}</p>
      <h1 ref={heading} tabIndex={-1}>
        {session.phase === 'ended' ? words.ended : words.debrief}
      </h1>
      <LinkNotice view={view} refused={null} />
      <section class="card" aria-label={words.ownWay}>
        <p>{together ? words.keepTogether : words.keepEach}</p>
        <p class="ways-row">
          {kept === 'yes' ? (
            <a class="button strong" href={`#/debrief/${playthrough.id}`}>
              {together ? words.classWay : words.ownWay}
            </a>
          ) : (
            <button type="button" class="button strong" onClick={() => void keep()}>
              {words.keep}
            </button>
          )}
          <button type="button" class="button" onClick={() => saveFile(playthrough, new Date(outside.now()))}>
            {text.play.download}
          </button>
        </p>
        <p role="status">{kept === 'yes' ? words.kept : kept === 'failed' ? words.keepFailed : ''}</p>
      </section>
      {session.phase === 'debrief' && <SeatPicture round="after" seat={seat} session={session} link={props.link} />}
      <SupportFooter />
    </main>
  )
}
