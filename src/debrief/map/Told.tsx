import { useMemo } from 'preact/hooks'
import type { PlayInput } from '../../core/record/playEvent.ts'
import type { Beat } from '../../core/story/beat.ts'
import { text } from '../../ui/text.ts'
import { Lines } from '../Lines.tsx'
import type { Look } from '../look.ts'

const words = text.map
const nothing: ReadonlySet<never> = new Set()

/** What would have been said at the end of some events that were not played, and what would then have been on offer. */
export function Told({ look, events }: { look: Look; events: readonly PlayInput[] }) {
  const beat = useMemo(() => lastBeat(look, events), [look, events])
  const { manifest } = look.path
  if (!beat) return <p>{words.untold}</p>
  return (
    <div class="map-told">
      <Lines beat={beat} manifest={manifest} noted={nothing} />
      {beat.choices.length > 0 && (
        <>
          <p class="kicker">{words.onOffer}</p>
          <ul>
            {beat.choices.map(({ id, text: choice }) => (
              <li key={id}>{choice}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** Told by the same narrator as the play itself; nothing of it is kept. */
function lastBeat({ story, playthrough: { given, seed } }: Look, events: readonly PlayInput[]): Beat | undefined {
  try {
    const { beats, halt } = story.narrate({ given, seed, events })
    return halt ? undefined : beats.at(-1)
  } catch {
    return undefined
  }
}
