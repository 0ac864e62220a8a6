import { useEffect, useMemo, useState } from 'preact/hooks'
import type { ClassLink, ClassView } from '../../classroom/client/openClass.ts'
import { manifestFor } from '../../core/manifest/manifestFor.ts'
import type { Outside } from '../../play/outside.ts'
import { teach } from '../../ui/text/teach.ts'
import { classStoryOf, type OpenClassStory } from '../classStoryOf.ts'
import type { OwnSession } from '../desk/ownSessions.ts'
import { useHere } from '../desk/useHere.ts'
import { openLink } from '../link/openLink.ts'
import { reachable } from '../link/reachable.ts'
import { entryOf } from '../link/useClassStory.ts'
import { type HostDesk, walker } from './hostDesk.ts'

export interface OpenDesk {
  /** Undefined until log and story are there. */
  readonly desk: HostDesk | undefined
  readonly view: ClassView | undefined
  /** Whether the story could not be had. */
  readonly noStory: boolean
  readonly again: () => void
  /** Why the last act was refused; empty where it was not. */
  readonly refused: string
}

/** Opens a session for its host: follows its log, fetches the story that it was made with, and sends. */
export function useHostDesk(own: OwnSession, outside: Outside): OpenDesk {
  const [link, setLink] = useState<ClassLink>()
  const [view, setView] = useState<ClassView>()
  const [open, setOpen] = useState<OpenClassStory>()
  const [noStory, setNoStory] = useState(false)
  const [tries, setTries] = useState(0)
  const [refused, setRefused] = useState('')
  const { here } = useHere()
  useEffect(() => {
    const opened = openLink(own.code, own.hostKey, outside.randomBytes)
    setLink(opened)
    setView(opened.get())
    let waiting = false
    // However much comes in, the page is drawn once a frame.
    const leave = opened.subscribe(() => {
      if (waiting) return
      waiting = true
      outside.pacing.afterPaint(() => {
        waiting = false
        setView(opened.get())
      })
    })
    return () => {
      leave()
      opened.close()
    }
  }, [own.code, own.hostKey])
  const head = view?.session.head
  useEffect(() => {
    if (!head) return
    let gone = false
    setNoStory(false)
    classStoryOf(entryOf(head, outside.scenarios), outside).then(
      ({ klass, ...found }) => {
        // Who people are may hang on what the session was given.
        const manifest = manifestFor(klass.manifest, head.given)
        if (!gone) setOpen({ ...found, klass: { ...klass, manifest } })
      },
      () => gone || setNoStory(true),
    )
    return () => {
      gone = true
    }
  }, [head?.story, tries])
  const walk = useMemo(() => open && walker(open.klass, head?.given ?? {}), [open])
  const addresses = useMemo(() => reachable(here ?? { addresses: [], lan: false }, location.origin), [here])
  const send: HostDesk['send'] = async (event) => {
    setRefused('')
    const sent = await link?.send(event)
    if (sent && 'code' in sent) setRefused(sent.message || teach.desk.noAnswer)
    return sent !== undefined && 'seq' in sent
  }
  return {
    desk: view && open && walk ? { own, outside, view, open, walk, send, addresses } : undefined,
    view,
    noStory,
    again: () => setTries(tries + 1),
    refused,
  }
}
