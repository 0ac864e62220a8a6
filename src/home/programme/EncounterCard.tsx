import type { ProgrammeItem } from '../../core/programme/programme.ts'
import { text } from '../../ui/text.ts'

const words = text.programme

/** One encounter of the program. Nothing on it tells what the encounter is. */
export function EncounterCard({ item, picture }: { item: ProgrammeItem; picture: string | undefined }) {
  const { entry, standing, play } = item
  const done = standing === 'done'
  const address = `#/play/${entry.id}`
  return (
    <li class={`encounter-card of-${standing}`}>
      <div class="encounter-picture">
        {picture && <img src={picture} alt="" width="640" height="360" loading="lazy" />}
        {(done || standing === 'begun') && <span class="encounter-mark">{words.standings[standing]}</span>}
      </div>
      <div class="encounter-words">
        <h3>{entry.title}</h3>
        <p>{entry.opening}</p>
        <p class="hint">
          {text.home.lengths[entry.length]} · {text.home.playTime(entry.playTime)}
        </p>
        <p class="encounter-acts">
          {done && play && (
            <a class="button" href={`#/debrief/${play.id}`} aria-label={words.lookNamed(entry.title)}>
              {words.look}
            </a>
          )}
          <a
            class={done ? 'button quiet' : 'button strong'}
            href={address}
            aria-label={done ? words.playAgainNamed(entry.title) : text.home.playNamed(entry.title)}
          >
            {done ? words.playAgain : text.home.play}
          </a>
        </p>
      </div>
    </li>
  )
}
