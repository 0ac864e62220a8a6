import { useMemo, useRef, useState } from 'preact/hooks'
import { linkEvents } from '../../core/record/link/linkEvents.ts'
import { makeLink } from '../../core/record/link/makeLink.ts'
import { text } from '../../ui/text.ts'
import type { Look } from '../look.ts'
import { Tick } from './Tick.tsx'

const words = text.keep.link

/** A link that is this debrief, with no more in it than is asked for. */
export function LinkCard({ look }: { look: Look }) {
  const [rest, setRest] = useState(false)
  const [said, setSaid] = useState('')
  const address = useRef<HTMLTextAreaElement>(null)
  const { playthrough, story, telling } = look
  const bare = useMemo(() => linkEvents(playthrough, story.narrate), [playthrough, story])
  const link = useMemo(() => {
    const told = { manifest: story.compiled.manifest, beats: telling.beats }
    const events = rest ? playthrough.events : bare.events
    return `${location.origin}${location.pathname}#/debrief/~${makeLink(playthrough, events, told)}`
  }, [look, rest])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      setSaid(words.copied)
    } catch {
      // Without https there is no clipboard; with some settings it is refused.
      address.current?.focus()
      address.current?.select()
      setSaid(words.selected)
    }
  }
  return (
    <section class="card" aria-labelledby="keep-link">
      <h2 id="keep-link">{words.title}</h2>
      <p>{words.intro}</p>
      <Tick
        name={words.rest}
        hint={bare.withBoard ? `${words.restHint} ${words.board}` : words.restHint}
        ticked={rest}
        onChange={(ticked) => {
          setRest(ticked)
          setSaid('')
        }}
      />
      <label class="keep-address">
        <span>{words.address}</span>
        <textarea
          ref={address}
          readOnly
          rows={3}
          value={link}
          spellcheck={false}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <p class="keep-ways">
        <button type="button" class="button strong" onClick={copy}>
          {words.copy}
        </button>
        <span class="hint">{words.length(link.length)}</span>
      </p>
      <p role="status">{said}</p>
    </section>
  )
}
