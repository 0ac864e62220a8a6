import { text } from '../ui/text.ts'
import { collectionHead } from './collection.ts'

/** Bytes. The longest playthrough is a few kB; anything near this is something else. */
const largest = 1_000_000
/** Bytes of a file of all playthroughs. */
const largestCollection = 50_000_000

const words = text.home.files

/** The text of a file that may be ours, or a sentence that says why there is none. */
export async function fileText(file: Blob): Promise<{ content: string } | { fault: string }> {
  try {
    const isCollection = (await file.slice(0, collectionHead.length).text()) === collectionHead
    if (file.size > (isCollection ? largestCollection : largest)) return { fault: words.tooLarge }
    return { content: await file.text() }
  } catch {
    return { fault: words.unreadable }
  }
}
