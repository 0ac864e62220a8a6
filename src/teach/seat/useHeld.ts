import { useEffect, useState } from 'preact/hooks'
import type { Session } from '../../classroom/session.ts'
import { advance, type ClassStory, classStory, standingOf, startWalk } from '../../classroom/storyWalk.ts'
import { decodeGraph } from '../../core/graph/codec.ts'
import type { PlayInput } from '../../core/record/playEvent.ts'
import type { ScenarioEntry } from '../../core/story/compiled.ts'
import type { OpenStory } from '../../play/outside.ts'

/**
 * Whether the host holds this seat where it stands. The story graph, which knows the beats of the map, is fetched with the first
 * hold; as long as it is not here the server alone says no.
 */
export function useHeld(
  entry: ScenarioEntry,
  { compiled }: OpenStory,
  { held, head }: Session,
  events: readonly PlayInput[] | undefined,
): boolean {
  const [story, setStory] = useState<ClassStory>()
  const wanted = held.size > 0
  useEffect(() => {
    if (!wanted || story || !entry.graph) return
    fetch(entry.graph)
      .then((response) => (response.ok ? response.arrayBuffer() : Promise.reject(new Error(String(response.status)))))
      .then((bytes) => setStory(classStory(compiled.manifest, decodeGraph(new Uint8Array(bytes)))))
      .catch(() => {})
  }, [wanted, entry.graph])
  if (!wanted || !story || !head || !events) return false
  const walk = startWalk(story, head.given)
  for (const event of events) advance(story, walk, event)
  return held.has(standingOf(story, walk).beat)
}
