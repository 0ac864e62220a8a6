import { useEffect, useState } from 'preact/hooks'
import { streamOf } from '../../classroom/client/streamOf.ts'
import { useFocusOn } from '../../ui/focus.ts'
import { seat as seatWords } from '../../ui/text/seat.ts'
import { text } from '../../ui/text.ts'
import { askHere } from '../link/here.ts'

const words = seatWords.check

type Found = 'checking' | 'stream' | 'polling' | 'none' | 'failed'

/** Milliseconds in which a first word must come through. */
const patience = 4_000

/** The room check, on a phone: whether it reaches the class's computer, and whether news comes at once. */
export function CheckPage() {
  const [found, setFound] = useState<Found>('checking')
  const heading = useFocusOn<HTMLHeadingElement>(0)
  useEffect(() => {
    let gone = false
    look().then(
      (now) => gone || setFound(now),
      () => gone || setFound('failed'),
    )
    return () => {
      gone = true
    }
  }, [])
  return (
    <main class="page join">
      <p class="kicker">{text.common.product}</p>
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <div role="status">
        {found !== 'checking' && found !== 'failed' && <p>{words.reaches}</p>}
        <p class={found === 'failed' || found === 'none' ? 'notice' : undefined}>{words[found]}</p>
      </div>
      <a class="button" href="#/join">
        {seatWords.joinTitle}
      </a>
    </main>
  )
}

async function look(): Promise<Found> {
  const here = await askHere()
  if (here.teaching === 'none') return 'none'
  return (await streams()) ? 'stream' : 'polling'
}

/** Whether one event of a stream comes through before the stream ends. */
async function streams(): Promise<boolean> {
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), patience)
  try {
    const { body } = await fetch('/api/here/stream', { cache: 'no-store', signal: abort.signal })
    if (!body) return false
    for await (const { event } of streamOf(body)) return event === 'beat'
    return false
  } catch {
    return false
  } finally {
    clearTimeout(timer)
    abort.abort()
  }
}
