import { useMemo } from 'preact/hooks'
import type { Beat } from '../../core/story/beat.ts'
import type { HostDesk } from './hostDesk.ts'

/** The class's own story told so far, a beat for every choice taken and the one that it stands at. */
export function useClassTelling({ open, view: { session } }: HostDesk): readonly Beat[] {
  const { head, klass } = session
  return useMemo(() => {
    const { given = {}, seed = 1 } = head ?? {}
    return open.story.narrate({ given, seed, events: klass.events }).beats
    // Events only grow.
  }, [open, head, klass.events.length])
}
