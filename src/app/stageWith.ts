import type { ArtIndex } from '../art/artIndex.ts'
import type { MountStage } from '../ui/stage/stagePort.ts'

/** Hands the stage to the reader: its code and the index of pictures are fetched when first wanted. */
export interface StageSource {
  readonly mount: MountStage
  readonly prepare: () => void
  readonly index: () => Promise<ArtIndex>
}

/** A stage whose pictures lie under `base`. */
export function stageWith(base: string): StageSource {
  let index: Promise<ArtIndex> | undefined
  const loadIndex = () => {
    index ??= fetch(`${base}index.json`).then((response) => {
      if (!response.ok) throw new Error(`${base}index.json: ${response.status}`)
      return response.json() as Promise<ArtIndex>
    })
    index.catch(() => {
      index = undefined
    })
    return index
  }
  const loadCode = () => Promise.all([import('../stage/mountStage.ts'), import('../stage/viewOf.ts')])
  return {
    index: loadIndex,
    prepare: () => void Promise.allSettled([loadIndex(), loadCode()]),
    async mount(host, hooks) {
      const [[{ mountStage }, { viewOf }], art] = await Promise.all([loadCode(), loadIndex()])
      const stage = await mountStage(host, {
        index: art,
        base,
        still: hooks.still,
        hoards: hooks.hoards,
        onThing: hooks.onThing,
        onTrouble: ({ kind }) => hooks.onTrouble(kind),
      })
      stage.setSound(hooks.sound)
      return {
        show: (beat, manifest) => stage.show(viewOf(beat, manifest)),
        prepare: (beat, manifest) => stage.prepare(viewOf(beat, manifest)),
        setStill: (still) => stage.setStill(still),
        setSound: (on) => stage.setSound(on),
        destroy: () => stage.destroy(),
      }
    },
  }
}
