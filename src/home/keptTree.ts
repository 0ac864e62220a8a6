import type { Kept } from '../play/store.ts'

/** A playthrough as the list shows it. */
export interface KeptEntry extends Kept {
  /** What the player calls it. */
  readonly name?: string
}

/** A playthrough with the forks that leave it. */
export interface KeptTree {
  readonly entry: KeptEntry
  readonly forks: readonly KeptTree[]
}

/** Playthroughs with their forks under them. A fork stands by itself where what it leaves is not here. */
export function keptTrees(entries: readonly KeptEntry[]): KeptTree[] {
  const byId = new Map(entries.map((entry) => [entry.playthrough.id, entry]))
  const rootOf = (entry: KeptEntry, seen: readonly string[] = []): KeptEntry => {
    const { id, forkOf } = entry.playthrough
    const parent = forkOf && byId.get(forkOf.id)
    // A file may say that two playthroughs are forks of each other.
    return parent && !seen.includes(id) ? rootOf(parent, [...seen, id]) : entry
  }
  const placed = new Set<KeptEntry>()
  const treeOf = (entry: KeptEntry): KeptTree => {
    placed.add(entry)
    const forks = entries.filter((other) => other.playthrough.forkOf?.id === entry.playthrough.id && !placed.has(other))
    return { entry, forks: forks.map(treeOf) }
  }
  return entries.flatMap((entry) => {
    const root = rootOf(entry)
    return placed.has(root) ? [] : [treeOf(root)]
  })
}

/** Whether anything in it can be gone on with. */
export const isUnfinished = ({ entry, forks }: KeptTree): boolean => !entry.finished || forks.some(isUnfinished)
