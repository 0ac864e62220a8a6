import { type ReadonlySignal, signal } from '@preact/signals'
import { openingOf } from '../core/look/opening.ts'
import { turnLooks } from '../core/look/turnLook.ts'
import type { Playthrough } from '../core/record/playthrough.ts'
import { cuesNoted, type Path } from '../core/score/path.ts'
import type { CompiledStory } from '../core/story/compiled.ts'
import type { Telling } from '../core/story/narrator.ts'
import type { LookTrouble, LookValues } from './look.ts'
import { openValues, type Values } from './values/openValues.ts'
import { ValuesError } from './values/question.ts'

export interface Looked {
  readonly playthrough: Playthrough
  readonly compiled: CompiledStory
  readonly telling: Telling
  readonly path: Path
  /** Hash of the points and effects in force. */
  readonly rules: string
  /** Where the story graph is. */
  readonly graph: string | undefined
}

/** What may keep a playthrough from being held against the story graph of today. */
export function lookTrouble({ playthrough, compiled, telling, rules }: Looked): LookTrouble | undefined {
  if (telling.halt) return 'halted'
  if (playthrough.story !== compiled.story) return 'edited-story'
  return playthrough.rules === rules ? undefined : 'edited-rules'
}

/** Opens the story graph and reads the playthrough against it. `close` gives back what it holds. */
export function lookValues(looked: Looked): { values: ReadonlySignal<LookValues>; close: () => void } {
  const trouble = lookTrouble(looked)
  const values = signal<LookValues>(trouble ? { at: 'none', trouble } : { at: 'coming' })
  let open: Values | undefined
  let closed = false
  /** The values of the present story and rules. */
  const read = async (): Promise<LookValues> => {
    const { compiled, graph, path, playthrough } = looked
    open = await openValues({ url: graph, story: compiled.story, manifest: compiled.manifest })
    if (closed) open.close()
    const reading = await open.ask('reading', {
      given: playthrough.given,
      events: path.events,
      noted: [...cuesNoted(path)],
    })
    if (!reading) return { at: 'none', trouble: 'other-given' }
    const looks = turnLooks(path, reading)
    return { at: 'here', reading, looks, opening: openingOf(looks, reading), ask: open.ask }
  }
  if (!trouble)
    read().then(
      (found) => {
        if (!closed) values.value = found
      },
      (error: unknown) => {
        if (!closed) values.value = { at: 'none', trouble: error instanceof ValuesError ? error.trouble : 'failed' }
      },
    )
  return {
    values,
    close() {
      closed = true
      open?.close()
    },
  }
}
