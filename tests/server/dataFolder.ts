import { join } from 'node:path'
import { newDataFolder, removeDataFolder } from '../../scripts/lib/testData.mjs'

/** A folder for a database of its own, below one that every user may enter; what runs in it ends with it. */
export function dataFolder(): { readonly path: string; remove(): void } {
  const parent = newDataFolder()
  return { path: join(parent, 'data'), remove: () => removeDataFolder(parent) }
}
