import { useEffect, useState } from 'preact/hooks'
import { StoryError } from '../../core/story/narrator.ts'
import type { Look } from '../look.ts'
import { type Compared, comparedEvents, comparedKept } from './compared.ts'
import type { Kin } from './useOthers.ts'
import { kinOf } from './useOthers.ts'

/** What the debrief's playthrough is laid beside. */
export type Other =
  | { readonly at: 'none' }
  | { readonly at: 'coming' }
  | { readonly at: 'trouble'; readonly why: 'gone' | 'otherScenario' | 'untellable' | 'failed' | 'jointNone' }
  | {
      readonly at: 'here'
      readonly compared: Compared
      /** The id of the playthrough; undefined for the joint path. */
      readonly id?: string
      readonly name?: string
      readonly kin?: Kin
    }

/** Stands for the joint path among the ids of playthroughs: no id has a `*`. */
export const jointId = '*joint'

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
      open(look, id).then(found, (error: unknown) =>
        found({ at: 'trouble', why: error instanceof StoryError ? 'untellable' : 'failed' }),
      )
    }
    return () => {
      gone = true
    }
  }, [look, id, id === jointId && values.at])
  return other
}

const open = (look: Look, id: string): Promise<Other> => (id === jointId ? openJoint(look) : openKept(look, id))

async function openJoint(look: Look): Promise<Other> {
  const values = look.values.peek()
  if (values.at === 'coming') return { at: 'coming' }
  const events = values.at === 'here' ? await values.ask('joint', { given: look.playthrough.given }) : undefined
  return events ? { at: 'here', compared: comparedEvents(look, events) } : { at: 'trouble', why: 'jointNone' }
}

async function openKept(look: Look, id: string): Promise<Other> {
  const { store } = look.outside
  const kept = await store.get(id)
  if (!kept) return { at: 'trouble', why: 'gone' }
  if (kept.playthrough.scenario !== look.playthrough.scenario) return { at: 'trouble', why: 'otherScenario' }
  const { name } = await store.beside(id)
  const kin = kinOf(kept.playthrough, look.playthrough)
  return { at: 'here', compared: comparedKept(look, kept), id, ...(name && { name }), ...(kin && { kin }) }
}
