import { type Playthrough, parsePlaythrough } from '../core/record/playthrough.ts'
import { idFrom } from '../play/newPlaythrough.ts'
import type { OpenStory, Outside } from '../play/outside.ts'
import type { Kept } from '../play/store.ts'
import { text } from '../ui/text.ts'

/** Bytes. The longest playthrough is a few kB; anything near this is something else. */
const largest = 1_000_000

const words = text.home.files

/** Reads a downloaded playthrough. A fault is a sentence for the player. */
export async function openPlaythroughFile(file: Blob, outside: Outside): Promise<{ kept: Kept } | { fault: string }> {
  if (file.size > largest) return { fault: words.tooLarge }
  let content: string
  try {
    content = await file.text()
  } catch {
    return { fault: words.unreadable }
  }
  const read = parsePlaythrough(content)
  if ('fault' in read) return { fault: read.fault === 'damaged' ? words.damaged(read.where ?? '') : words[read.fault] }
  const playthrough = await besideWhatIsKept(read.playthrough, outside)
  const entry = outside.scenarios.find(({ id }) => id === playthrough.scenario)
  if (!entry) return { fault: words.unknown(playthrough.scenario) }
  let story: OpenStory
  try {
    story = await outside.openStory(entry)
  } catch {
    return { fault: text.play.trouble.story }
  }
  try {
    const { beats, halt } = story.narrate(playthrough)
    return { kept: { playthrough, changed: outside.now(), finished: !halt && beats.at(-1)?.ending !== null } }
  } catch {
    // Its form is right, but the story cannot be told from it.
    return { fault: words.damaged('') }
  }
}

/** Another play under the same id is not overwritten: the one from the file gets an id of its own. */
async function besideWhatIsKept(playthrough: Playthrough, { store, randomBytes }: Outside): Promise<Playthrough> {
  const kept = await store.get(playthrough.id).catch(() => undefined)
  const same = !kept || JSON.stringify(kept.playthrough) === JSON.stringify(playthrough)
  return same ? playthrough : { ...playthrough, id: idFrom(randomBytes(12)) }
}
