import { signal } from '@preact/signals'
import { manifestFor } from '../core/manifest/manifestFor.ts'
import { scoreOf } from '../core/score/score.ts'
import type { Outside } from '../play/outside.ts'
import type { MountStage } from '../ui/stage/stagePort.ts'
import type { Look } from './look.ts'
import { lookValues } from './lookValues.ts'
import type { AtAddress } from './openAddress.ts'

/** A debrief that is open; `close` gives back what it holds. */
export interface OpenedLook {
  readonly look: Look
  readonly close: () => void
}

/** Opens a playthrough for its debrief. `address` is what stands for it in links. */
export function lookOf(found: AtAddress, address: string, outside: Outside, mountStage: MountStage): OpenedLook {
  const { playthrough, entry, story, telling, beside, link } = found
  const manifest = manifestFor(story.compiled.manifest, playthrough.given)
  const path = { manifest, beats: telling.beats, events: playthrough.events }
  const { values, close } = lookValues({
    playthrough,
    compiled: story.compiled,
    telling,
    path,
    rules: outside.rules,
    graph: entry.graph,
  })
  return {
    look: {
      address,
      entry,
      outside,
      story,
      playthrough,
      telling,
      path,
      score: scoreOf(path),
      values,
      turn: signal(0),
      arrived: signal(undefined),
      mountStage,
      thoughts: signal(beside.thoughts ?? { turns: {} }),
      unkept: signal(false),
      stored: link === undefined,
      ...(link && { link }),
    },
    close,
  }
}
