import { useEffect, useState } from 'preact/hooks'
import { text } from '../ui/text.ts'
import type { Look } from './look.ts'
import { turnLink } from './turnLink.ts'
import { views } from './views.ts'
import './forkNote.css'

const words = text.again.fork

/** What a fork leaves, and where: with ways to that playthrough, if it is still here. */
export function ForkNote({ look }: { look: Look }) {
  const { playthrough, outside } = look
  const { forkOf } = playthrough
  const [here, setHere] = useState<boolean>()
  useEffect(() => {
    if (!forkOf) return
    let gone = false
    outside.store.get(forkOf.id).then(
      (kept) => gone || setHere(kept !== undefined),
      () => gone || setHere(false),
    )
    return () => {
      gone = true
    }
  }, [forkOf?.id])
  if (!forkOf || here === undefined) return null
  const turn = forkOf.turn + 1
  if (!here) return <p>{words.gone(turn)}</p>
  const canCompare = views.some(({ id }) => id === 'compare')
  return (
    <div class="fork-note">
      <p>{words.of(turn)}</p>
      <div class="debrief-ways">
        <a class="button" href={turnLink({ address: forkOf.id }, '')}>
          {words.original}
        </a>
        {canCompare && (
          <a class="button" href={`${turnLink(look, 'compare')}?with=${encodeURIComponent(forkOf.id)}`}>
            {words.compare}
          </a>
        )}
      </div>
    </div>
  )
}
