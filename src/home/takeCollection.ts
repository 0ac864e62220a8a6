import type { Outside } from '../play/outside.ts'
import { type Kept, StoreTrouble, type TroubleKind } from '../play/store.ts'
import { text } from '../ui/text.ts'
import { besideWhatIsKept } from './besideWhatIsKept.ts'
import type { Collected, Unreadable } from './collection.ts'
import { finishedOf } from './openPlaythroughFile.ts'

/** What became of a file of several playthroughs. */
export interface Took {
  /** Kept now. */
  readonly taken: number
  /** Kept here already. */
  readonly same: number
  /** A sentence for each that was not taken. */
  readonly faults: readonly string[]
  /** Why something could not be kept. */
  readonly trouble?: TroubleKind
}

const words = text.home.import

/** Takes in what can be taken of a file, one by one; nothing that is kept is overwritten. */
export async function takeCollection(entries: readonly (Collected | Unreadable)[], outside: Outside): Promise<Took> {
  const { store, scenarios } = outside
  const kept: Kept[] = await store.list().catch(() => [])
  /** Ids in the file that became others here: forks in it follow. */
  const renamed = new Map<string, string>()
  const faults: string[] = []
  let [taken, same] = [0, 0]
  let trouble: TroubleKind | undefined
  for (const entry of parentsFirst(entries)) {
    if ('fault' in entry) {
      faults.push(words.notTaken(entry.called, words[entry.fault](entry.where ?? '')))
      continue
    }
    const { changed, name, thoughts } = entry
    const { forkOf, ...rest } = entry.playthrough
    const parent = forkOf && { ...forkOf, id: renamed.get(forkOf.id) ?? forkOf.id }
    const found = besideWhatIsKept({ ...rest, ...(parent && { forkOf: parent }) }, kept, outside)
    const { playthrough } = found
    renamed.set(rest.id, playthrough.id)
    const finished = await finishedOf(playthrough, outside)
    if (typeof finished === 'string') {
      const title = scenarios.find(({ id }) => id === rest.scenario)?.title ?? rest.scenario
      faults.push(words.notTaken(name ?? title, words[finished](rest.scenario)))
      continue
    }
    try {
      if (!found.same) {
        await store.put({ playthrough, changed, finished })
        kept.push({ playthrough, changed, finished })
      }
      const beside = await store.beside(playthrough.id)
      // What is here already has the first word.
      const both = { ...(name && { name }), ...(thoughts && { thoughts }), ...beside }
      if (JSON.stringify(both) !== JSON.stringify(beside)) await store.putBeside(playthrough.id, both)
    } catch (error) {
      trouble = error instanceof StoreTrouble ? error.kind : 'failed'
    }
    if (found.same) same++
    else taken++
  }
  return { taken, same, faults, ...(trouble && { trouble }) }
}

/** In such an order that a fork comes after what it leaves, so that its new id is known. */
function parentsFirst(entries: readonly (Collected | Unreadable)[]): (Collected | Unreadable)[] {
  const byId = new Map(entries.flatMap((entry) => ('fault' in entry ? [] : [[entry.playthrough.id, entry] as const])))
  const placed = new Set<Collected | Unreadable>()
  const visit = (entry: Collected | Unreadable, below: readonly string[]): void => {
    const { id, forkOf } = 'fault' in entry ? { id: '', forkOf: undefined } : entry.playthrough
    const parent = forkOf && byId.get(forkOf.id)
    // A file may say that two playthroughs are forks of each other.
    if (parent && !below.includes(id)) visit(parent, [...below, id])
    placed.add(entry)
  }
  for (const entry of entries) visit(entry, [])
  return [...placed]
}
