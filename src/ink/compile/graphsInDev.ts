import type { ServerResponse } from 'node:http'
import type { CompiledStory } from '../../core/story/compiled.ts'
import type { Graphs } from './graphs.ts'

/** In development nobody waits for a graph: it is begun when its story has compiled, and there when it is there. */
export function graphsInDev(graphs: Graphs, warn: (sentence: string) => void) {
  /** By scenario, what stops the proving of its latest story. */
  const latest = new Map<string, AbortController>()
  const made = new Map<string, Uint8Array | 'later'>()

  return {
    /** Begins a story's graph; that of the story before is no longer wanted. */
    begin(story: CompiledStory): void {
      latest.get(story.scenario)?.abort()
      const stop = new AbortController()
      latest.set(story.scenario, stop)
      const file = graphs.fileOf(story)
      made.set(file, 'later')
      graphs.bytesOf(story, stop.signal).then(
        (bytes) => void made.set(file, bytes),
        (error: Error) => {
          made.delete(file)
          if (!stop.signal.aborted) warn(error.message)
        },
      )
    },
    /** Sends what is there by this name; 503 while it is being made. */
    answer(file: string, response: ServerResponse, next: () => void): void {
      const found = made.get(file)
      if (!found) next()
      else if (found === 'later') response.writeHead(503, { 'retry-after': '2', 'cache-control': 'no-store' }).end()
      else response.writeHead(200, { 'content-type': 'application/vnd.second-look.graph' }).end(found)
    },
    stop(): void {
      for (const controller of latest.values()) controller.abort()
    },
  }
}
