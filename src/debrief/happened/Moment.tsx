import type { NotebookPage } from '../../core/look/notebook.ts'
import type { Beat } from '../../core/story/beat.ts'
import { text } from '../../ui/text.ts'
import { Lines } from '../Lines.tsx'
import type { Look } from '../look.ts'
import type { TurnWords } from '../turnWords.ts'
import { useArrival } from '../useArrival.ts'

interface Props {
  readonly look: Look
  readonly beat: Beat
  readonly words: TurnWords | undefined
  readonly page: NotebookPage
}

/** One turn as it was: the words shown, what was marked in them, what was chosen. */
export function Moment({ look, beat, words, page }: Props) {
  const heading = useArrival<HTMLHeadingElement>(look, beat.turn)
  const { manifest, beats } = look.path
  return (
    <article class="moment" aria-labelledby="moment">
      <h2 id="moment" class="turn-head" ref={heading} tabIndex={-1}>
        {text.happened.where(beat.turn + 1, beats.length, words?.time ?? '', words?.place ?? '')}
      </h2>
      <Lines beat={beat} manifest={manifest} noted={new Set(page.all)} />
      <p class="you-chose">
        {words?.chosen === undefined ? (
          text.happened.endHere
        ) : (
          <>
            {text.happened.youSaid}: <b>{words.chosen}</b>
          </>
        )}
      </p>
    </article>
  )
}
