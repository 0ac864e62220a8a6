import { manifestFor } from '../../core/manifest/manifestFor.ts'
import type { Outside } from '../../play/outside.ts'
import { turnWords } from '../turnWords.ts'

/** The earlier play that a file came from, as far as a debrief shows it. */
export interface CaseSource {
  readonly title: string
  /** Where the choice of each of its turns was made, by turn. */
  readonly places: readonly string[]
}

/** Undefined where it is no longer kept here, or its story cannot be told. */
export async function sourceOf(id: string, outside: Outside): Promise<CaseSource | undefined> {
  const kept = await outside.store.get(id)
  const entry = outside.scenarios.find((scenario) => scenario.id === kept?.playthrough.scenario)
  if (!kept || !entry) return undefined
  const { playthrough } = kept
  const { compiled, narrate } = await outside.openStory(entry)
  const path = {
    manifest: manifestFor(compiled.manifest, playthrough.given),
    beats: narrate(playthrough).beats,
    events: playthrough.events,
  }
  return { title: entry.title, places: turnWords({ path }).map(({ chosenAt }) => chosenAt) }
}
