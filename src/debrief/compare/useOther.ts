import { useEffect, useState } from 'preact/hooks'
import type { Kept } from '../../play/store.ts'
import type { Look } from '../look.ts'
import { type Compared, comparedEvents, comparedKept } from './compared.ts'

/** What the debrief's playthrough is laid beside. */
export type Other =
  | { readonly at: 'none' }
  | { readonly at: 'coming' }
  | { readonly at: 'trouble'; readonly why: 'gone' | 'otherScenario' | 'jointNone' }
  | { readonly at: 'here'; readonly compared: Compared; readonly joint: boolean }

/** Stands for the joint path among the ids of playthroughs: no id has a `*`. */
export const jointId = '*joint'

/** Finished and unfinished playthroughs of the same scenario, this one left out, the latest first. */
export function useOthers({ outside, playthrough }: Look): readonly Kept[] | undefined {
  const [others, setOthers] = useState<readonly Kept[] | undefined>()
  useEffect(() => {
    let gone = false
    const here = ({ playthrough: other }: Kept) =>
      other.scenario === playthrough.scenario && other.id !== playthrough.id && other.events.length > 0
    outside.store.list().then(
      (kept) => gone || setOthers(kept.filter(here)),
      () => gone || setOthers([]),
    )
    return () => {
      gone = true
    }
  }, [outside, playthrough])
  return others
}

/** The other path, by the id of a playthrough or `jointId`. */
export function useOther(look: Look, id: string): Other {
  const [other, setOther] = useState<Other>({ at: 'none' })
  const values = look.values.value
  useEffect(() => {
    let gone = false
    const found = (next: Other) => {
      if (!gone) setOther(next)
    }
    if (id === '') found({ at: 'none' })
    else {
      found({ at: 'coming' })
      open(look, id).then(found, () => found({ at: 'trouble', why: id === jointId ? 'jointNone' : 'gone' }))
    }
    return () => {
      gone = true
    }
  }, [look, id, id === jointId && values.at])
  return other
}

async function open(look: Look, id: string): Promise<Other> {
  const values = look.values.peek()
  if (id === jointId) {
    if (values.at === 'coming') return { at: 'coming' }
    const events = values.at === 'here' ? await values.ask('joint', { given: look.playthrough.given }) : undefined
    if (!events) return { at: 'trouble', why: 'jointNone' }
    return { at: 'here', compared: comparedEvents(look, events), joint: true }
  }
  const kept = await look.outside.store.get(id)
  if (!kept) return { at: 'trouble', why: 'gone' }
  if (kept.playthrough.scenario !== look.playthrough.scenario) return { at: 'trouble', why: 'otherScenario' }
  return { at: 'here', compared: comparedKept(look, kept), joint: false }
}
