import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Manifest } from '../core/manifest/manifest.ts'
import type { Line } from '../core/story/beat.ts'
import type { PlayState } from '../play/play.ts'
import { useFocusOn } from '../ui/focus.ts'
import { text } from '../ui/text.ts'

interface Props {
  readonly state: PlayState
  readonly manifest: Manifest
  /** Where one goes from here, in place of the debrief. */
  readonly onward?: ComponentChildren
}

const words = text.play

/** What came after, then the encounter in the person's own words: two pages, made from what this player did. */
export function Afterward({ state, manifest, onward }: Props) {
  const [turned, setTurned] = useState(false)
  const heading = useFocusOn<HTMLHeadingElement>(turned)
  const { beat, playthrough } = state
  const told = beat.lines.filter(({ part }) => part !== 'words')
  const own = beat.lines.filter(({ part }) => part === 'words')
  const teller = own.find(({ speaker }) => speaker)?.speaker
  const ending = beat.ending ? manifest.scenario.endings[beat.ending] : undefined
  return (
    <main class={turned ? 'page afterward in-their-words' : 'page afterward'}>
      <p class="kicker">
        {turned ? (teller ? manifest.cast[teller]?.name : manifest.scenario.title) : ending && words.ending(ending)}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {turned ? words.words : words.aftermath}
      </h1>
      {turned && <p class="hint">{words.wordsLabel}</p>}
      <Paragraphs lines={turned ? own : told} />
      {!turned && own.length > 0 ? (
        <button type="button" class="button strong large" onClick={() => setTurned(true)}>
          {words.turnPage}
        </button>
      ) : (
        (onward ?? (
          <a class="button strong large" href={`#/debrief/${playthrough.id}`}>
            {words.toDebrief}
          </a>
        ))
      )}
      {!onward && (
        <p class="ways-out">
          {!turned && <a href={`#/debrief/${playthrough.id}`}>{words.skip}</a>}
          <a href="#/">{words.leave}</a>
        </p>
      )}
    </main>
  )
}

const Paragraphs = ({ lines }: { lines: readonly Line[] }) => (
  <div class="letter">
    {lines.map(({ id, text: words }) => (
      <p key={id}>{words}</p>
    ))}
  </div>
)
