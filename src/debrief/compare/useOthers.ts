import { useEffect, useState } from 'preact/hooks'
import type { Playthrough } from '../../core/record/playthrough.ts'
import type { Kept } from '../../play/store.ts'
import type { Look } from '../look.ts'

/** What a playthrough is to the one of the debrief: a fork of it, or what it is itself a fork of; with the turn. */
export interface Kin {
  readonly is: 'fork' | 'original'
  readonly turn: number
}

/** A playthrough that lies here, as it is offered to compare with. */
export interface KeptOther extends Kept {
  /** What the player calls it. */
  readonly name?: string
  readonly kin?: Kin
}

export function kinOf(other: Playthrough, here: Playthrough): Kin | undefined {
  if (other.forkOf?.id === here.id) return { is: 'fork', turn: other.forkOf.turn }
  return here.forkOf?.id === other.id ? { is: 'original', turn: here.forkOf.turn } : undefined
}

/** Playthroughs of the same scenario with their names, this one left out: kin first, then the latest. */
export function useOthers({ outside, playthrough }: Look): readonly KeptOther[] | undefined {
  const [others, setOthers] = useState<readonly KeptOther[] | undefined>()
  useEffect(() => {
    let gone = false
    const { store } = outside
    const isOther = ({ playthrough: other }: Kept) =>
      other.scenario === playthrough.scenario && other.id !== playthrough.id && other.events.length > 0
    const named = async (kept: Kept): Promise<KeptOther> => {
      const { name } = await store.beside(kept.playthrough.id).catch(() => ({ name: undefined }))
      const kin = kinOf(kept.playthrough, playthrough)
      return { ...kept, ...(name && { name }), ...(kin && { kin }) }
    }
    store
      .list()
      .then((kept) => Promise.all(kept.filter(isOther).map(named)))
      .catch(() => [])
      .then((found) => {
        if (!gone) setOthers(found.sort((one, two) => Number(!one.kin) - Number(!two.kin)))
      })
    return () => {
      gone = true
    }
  }, [outside, playthrough])
  return others
}
