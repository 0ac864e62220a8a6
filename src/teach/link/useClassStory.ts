import { useEffect, useState } from 'preact/hooks'
import type { SessionHead } from '../../classroom/logged.ts'
import type { ScenarioEntry } from '../../core/story/compiled.ts'
import type { OpenStory, Outside } from '../../play/outside.ts'

export type ClassStoryState =
  | { readonly at: 'coming' }
  | { readonly at: 'failed'; readonly again: () => void }
  | { readonly at: 'here'; readonly story: OpenStory; readonly entry: ScenarioEntry }

/**
 * The very story that a session plays, whatever is deployed by now: the server keeps it by its hash. `again` tries once more
 * where it could not be fetched.
 */
export function useClassStory(head: SessionHead | undefined, outside: Outside): ClassStoryState {
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<ClassStoryState>({ at: 'coming' })
  useEffect(() => {
    if (!head) return
    let gone = false
    const entry = entryOf(head, outside.scenarios)
    outside.openStory(entry).then(
      (story) => gone || setState({ at: 'here', story, entry }),
      () => gone || setState({ at: 'failed', again: () => setAttempt(attempt + 1) }),
    )
    return () => {
      gone = true
    }
  }, [head?.story, attempt, outside])
  return state
}

/** Where story and graph of a session are. What else the first page knows of the scenario is that of today. */
export function entryOf({ scenario, story }: SessionHead, scenarios: readonly ScenarioEntry[]): ScenarioEntry {
  const known = scenarios.find(({ id }) => id === scenario)
  return {
    ...(known ?? {
      ...{
        id: scenario,
        title: scenario,
        order: 0,
        opening: '',
        playTime: '',
        length: 'long',
        contentNote: '',
        art: '',
      },
    }),
    story,
    url: `/api/stories/${story}`,
    graph: `/api/stories/${story}/graph`,
  }
}
