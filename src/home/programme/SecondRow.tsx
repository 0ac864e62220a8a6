import type { ProgrammeItem } from '../../core/programme/programme.ts'
import { text } from '../../ui/text.ts'
import { playAddress } from './playAddress.ts'

const words = text.programme.second

interface Props {
  readonly item: ProgrammeItem
  /** Title of the encounter that it goes on from. */
  readonly first: string
  readonly onOpenNow: (scenario: string) => void
}

/** A second contact: when it opens, or the way in. */
export function SecondRow({ item, first, onOpenNow }: Props) {
  const { entry, standing, opensAt, play } = item
  return (
    <li class={`second-row of-${standing}`}>
      <div>
        <h3>{entry.title}</h3>
        <p class="hint">
          {words.from(first)} · {text.home.playTime(entry.playTime)}
        </p>
      </div>
      {standing === 'waiting' ? (
        <p class="second-wait">
          {opensAt !== undefined && words.opens(dayOf(opensAt))}{' '}
          <button
            type="button"
            class="button quiet"
            aria-label={words.openNowNamed(entry.title)}
            title={words.openNowHint}
            onClick={() => onOpenNow(entry.id)}
          >
            {words.openNow}
          </button>
        </p>
      ) : (
        <p class="encounter-acts">
          {standing === 'done' && play && (
            <a class="button" href={`#/debrief/${play.id}`} aria-label={text.programme.lookNamed(entry.title)}>
              {text.programme.look}
            </a>
          )}
          <a
            class={standing === 'done' ? 'button quiet' : 'button strong'}
            href={playAddress(item)}
            aria-label={
              standing === 'done' ? text.programme.playAgainNamed(entry.title) : text.home.playNamed(entry.title)
            }
          >
            {standing === 'done' ? text.programme.playAgain : text.home.play}
          </a>
        </p>
      )}
    </li>
  )
}

const dayOf = (milliseconds: number) =>
  new Date(milliseconds).toLocaleDateString('en-US', { weekday: 'long', month: 'long', day: 'numeric' })
