import { type Picture, readPictures } from '../../core/picture/picture.ts'
import type { Drawer } from '../../play/drawer.ts'

/** As it lies in the drawer. */
export const keptPictures = (sittings: readonly Picture[]) => ({ format: 1, sittings })

/** Keeps a sitting beside the others; one of the same moment is replaced. Rejects with StoreTrouble. */
export async function keepSitting(drawer: Drawer, sitting: Picture): Promise<Picture[]> {
  const { pictures } = readPictures(await drawer.get('pictures').catch(() => undefined))
  const all = [...pictures.filter(({ at }) => at !== sitting.at), sitting].sort((left, right) => left.at - right.at)
  await drawer.put('pictures', keptPictures(all))
  return all
}
