import type { CompiledStory } from '../../core/story/compiled.ts'

/** Where story graphs come from. The compiler only asks; `src/proof/ship` proves. */
export interface Graphs {
  /** The graph's file, from the site's root. By this name it never changes. */
  fileOf(story: CompiledStory): string
  /** Its bytes. Rejects with one sentence where the story does not close, or fails somewhere. */
  bytesOf(story: CompiledStory, signal?: AbortSignal): Promise<Uint8Array>
}
