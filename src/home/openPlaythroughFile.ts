import { type Playthrough, parsePlaythrough } from '../core/record/playthrough.ts'
import type { Outside } from '../play/outside.ts'
import type { Kept } from '../play/store.ts'
import { text } from '../ui/text.ts'
import { besideWhatIsKept } from './besideWhatIsKept.ts'
import { fileText } from './fileText.ts'

const words = text.home.files

/** Reads a downloaded playthrough. A fault is a sentence for the player. */
export async function openPlaythroughFile(file: Blob, outside: Outside): Promise<{ kept: Kept } | { fault: string }> {
  const read = await fileText(file)
  return 'fault' in read ? read : openPlaythroughText(read.content, outside)
}

/** The same, of the file's text. */
export async function openPlaythroughText(
  content: string,
  outside: Outside,
): Promise<{ kept: Kept } | { fault: string }> {
  const read = parsePlaythrough(content)
  if ('fault' in read) return { fault: read.fault === 'damaged' ? words.damaged(read.where ?? '') : words[read.fault] }
  const { playthrough } = besideWhatIsKept(read.playthrough, await kept(outside), outside)
  const finished = await finishedOf(playthrough, outside)
  if (typeof finished !== 'string') return { kept: { playthrough, changed: outside.now(), finished } }
  if (finished === 'unknown') return { fault: words.unknown(playthrough.scenario) }
  return { fault: finished === 'no-story' ? text.play.trouble.story : words.damaged('') }
}

const kept = ({ store }: Outside): Promise<Kept[]> => store.list().catch(() => [])

/** Whether a playthrough came to an ending; or why that cannot be told. */
export async function finishedOf(
  playthrough: Playthrough,
  { scenarios, openStory }: Outside,
): Promise<boolean | 'unknown' | 'no-story' | 'untellable'> {
  const entry = scenarios.find(({ id }) => id === playthrough.scenario)
  if (!entry) return 'unknown'
  const story = await openStory(entry).catch(() => undefined)
  if (!story) return 'no-story'
  try {
    const { beats, halt } = story.narrate(playthrough)
    return !halt && (beats.at(-1)?.ending ?? null) !== null
  } catch {
    // Its form is right, but the story cannot be told from it.
    return 'untellable'
  }
}
