import { type CaseFault, type CaseFile, caseFileOf } from '../core/case/caseFile.ts'
import { walkedBeats } from '../core/graph/walkedBeats.ts'
import { manifestFor } from '../core/manifest/manifestFor.ts'
import type { Taking } from '../core/manifest/taking.ts'
import { recordId } from './recordId.ts'
import type { Session } from './session.ts'
import type { ClassStory } from './storyWalk.ts'

/** Why a class leaves no file: those of a playthrough, and `each` where everybody went a way of their own. */
export type ClassFileFault = CaseFault | 'each'

/** The case file that the class of a *together* session leaves to a later scenario, from its log and the story graph alone. */
export function classFile(
  taking: Taking,
  code: string,
  { head, klass }: Session,
  { manifest, graph }: ClassStory,
): { readonly file: CaseFile } | { readonly fault: ClassFileFault } {
  if (!head) return { fault: 'unfinished' }
  if (head.mode !== 'together') return { fault: 'each' }
  const { events } = klass
  return caseFileOf(taking, {
    playthrough: { id: recordId(code), story: head.story, events },
    compiled: { story: head.story, manifest: manifestFor(manifest, head.given) },
    telling: { beats: walkedBeats(graph, manifest, head.given, events) },
  })
}
