import { type Signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { type Collected, makeCollection, parseCollection, parseDrawer } from '../home/collection.ts'
import { drawerForFile, takeDrawer } from '../home/drawerFile.ts'
import { fileText } from '../home/fileText.ts'
import type { KeptEntry } from '../home/keptTree.ts'
import type { FileAnswer } from '../home/OpenFile.tsx'
import { openPlaythroughText } from '../home/openPlaythroughFile.ts'
import { takeCollection } from '../home/takeCollection.ts'
import type { Outside } from '../play/outside.ts'
import { StoreTrouble } from '../play/store.ts'
import { go } from '../ui/router.ts'
import { fileName, saveText } from '../ui/saveFile.ts'
import { text } from '../ui/text.ts'

/** What this browser keeps, as the first page lists it, and what can be done with it. */
export interface KeptHere {
  readonly kept: Signal<readonly KeptEntry[]>
  /** Whether what is kept was read, or could not be. */
  readonly read: Signal<boolean>
  /** A sentence where something could not be read or kept. */
  readonly trouble: Signal<string | null>
  /** Says why something could not be kept. */
  readonly say: (error: unknown) => void
  readonly remove: (id: string) => void
  /** An empty name takes it away. */
  readonly rename: (id: string, name: string) => void
  readonly exportAll: (wrote: boolean) => void
  readonly take: (file: File) => Promise<FileAnswer | null>
}

/** Lists what is kept, and lists again when another tab has changed it. */
export function useKeptHere(outside: Outside): KeptHere {
  const { store } = outside
  const kept = useSignal<readonly KeptEntry[]>([])
  const read = useSignal(false)
  const trouble = useSignal<string | null>(null)
  const say = (error: unknown) => {
    trouble.value = text.home.storage[error instanceof StoreTrouble ? error.kind : 'failed']
  }
  const list = async () => {
    const all = await store.list()
    kept.value = await Promise.all(
      all.map(async (entry) => {
        const { name } = await store.beside(entry.playthrough.id)
        return name ? { ...entry, name } : entry
      }),
    )
    read.value = true
  }
  const relist = () =>
    void list().catch((error) => {
      say(error)
      read.value = true
    })
  useEffect(() => {
    relist()
    const leave = outside.onKept(relist)
    const onShown = () => document.visibilityState === 'visible' && relist()
    document.addEventListener('visibilitychange', onShown)
    return () => {
      leave()
      document.removeEventListener('visibilitychange', onShown)
    }
  }, [outside])

  const rename = async (id: string, name: string) => {
    const { name: _, ...beside } = await store.beside(id)
    await store.putBeside(id, name === '' ? beside : { ...beside, name }).catch(say)
    await list()
  }
  const exportAll = async (wrote: boolean) => {
    const all = await Promise.all(
      (await store.list()).map(async ({ playthrough, changed }): Promise<Collected> => {
        const { name, thoughts } = await store.beside(playthrough.id)
        return { playthrough, changed, ...(name && { name }), ...(wrote && thoughts && { thoughts }) }
      }),
    )
    const drawer = await drawerForFile(outside).catch(() => undefined)
    saveText(fileName('all', new Date(outside.now()), 'json'), makeCollection(all, drawer), 'application/json')
  }
  const take = async (file: File): Promise<FileAnswer | null> => {
    const read = await fileText(file)
    if ('fault' in read) return { faults: [read.fault] }
    const entries = parseCollection(read.content)
    if (entries) {
      const took = await takeCollection(entries, outside)
      if (took.trouble) trouble.value = text.home.storage[took.trouble]
      const beside = await takeDrawer(parseDrawer(read.content), outside).catch(say)
      await list()
      const words = text.home.import
      return {
        said: `${words.took(took.taken, took.same)}${beside?.took ? ` ${words.tookDrawer}` : ''}`,
        faults: [
          ...took.faults,
          ...(beside && beside.unread.length > 0
            ? [words.countyUnread(beside.unread.map((field) => text.county.fields[field]))]
            : []),
          ...(beside && beside.lost > 0 ? [words.sittingsLost(beside.lost)] : []),
        ],
      }
    }
    const opened = await openPlaythroughText(read.content, outside)
    if ('fault' in opened) return { faults: [opened.fault] }
    const { playthrough, finished } = opened.kept
    await store.put(opened.kept).catch(say)
    go(finished ? `/debrief/${playthrough.id}` : `/play/${playthrough.scenario}?${playthrough.id}`)
    return null
  }
  return {
    kept,
    read,
    trouble,
    say,
    remove: (id) => void store.remove(id).then(list).catch(say),
    rename: (id, name) => void rename(id, name).catch(say),
    exportAll: (wrote) => void exportAll(wrote).catch(say),
    take,
  }
}
