import { statements } from '../../core/picture/statement.ts'
import type { NextStep } from '../../core/programme/nextStep.ts'
import type { ScenarioEntry } from '../../core/story/compiled.ts'
import { text } from '../../ui/text.ts'
import { playAddress } from './playAddress.ts'

const words = text.programme

interface Props {
  readonly next: NextStep | undefined
  /** The encounter that the program begins with. */
  readonly opening: ScenarioEntry | undefined
  readonly sittings: readonly number[]
  readonly pictureOf: (scenario: ScenarioEntry) => string | undefined
}

/** The one step proposed, with its reason: the largest thing on the page. */
export function NextCard({ next, opening, sittings, pictureOf }: Props) {
  if (!next || next.do === 'none') return null
  if (next.do === 'picture') {
    const first = opening && pictureOf(opening)
    const act = sittings.length === 0 ? words.acts.picture : words.acts.pictureAgain
    return (
      <section class="next-card" aria-labelledby="next-step">
        <div class="next-picture">
          {first && <img src={first} alt="" width="640" height="360" />}
          <StatementPage />
        </div>
        <div class="next-words">
          <p class="next-kicker">{words.next}</p>
          <h2 id="next-step">{words.pictureTitle}</h2>
          <p>{words.reasons[next.reason]}</p>
          <p class="hint">{words.picturePlay}</p>
          <a class="button strong large" href="#/picture">
            {act}
          </a>
          {sittings.length === 0 && opening && (
            <a class="button quiet" href={`#/play/${opening.id}`}>
              {words.skipPicture(opening.title)}
            </a>
          )}
        </div>
      </section>
    )
  }
  const { item, reason } = next
  const { entry, play } = item
  const picture = pictureOf(entry)
  const act =
    next.do === 'debrief'
      ? words.acts.again(entry.title)
      : reason === 'left'
        ? words.acts.left(entry.title)
        : words.acts.play(entry.title)
  const address =
    next.do === 'debrief' ? `#/debrief/${play?.id}/again` : play ? `#/play/${entry.id}?${play.id}` : playAddress(item)
  return (
    <section class="next-card" aria-labelledby="next-step">
      <div class="next-picture">{picture && <img src={picture} alt="" width="640" height="360" />}</div>
      <div class="next-words">
        <p class="next-kicker">{words.next}</p>
        <h2 id="next-step">{entry.title}</h2>
        <p>{entry.opening}</p>
        <p class="next-why">{words.reasons[reason]}</p>
        <p class="hint">
          {text.home.lengths[entry.length]} · {text.home.playTime(entry.playTime)}
        </p>
        <a class="button strong large" href={address}>
          {act}
        </a>
      </div>
    </section>
  )
}

const shown = [statements.border, statements.record]

/** A page of the notebook with some of the statements; the real ones are answered on a page of their own. */
const StatementPage = () => (
  <div class="next-page" aria-hidden="true">
    {shown.map(({ says }) => (
      <p key={says}>
        {says}
        <span class="next-steps">
          {[1, 2, 3, 4, 5, 6].map((step) => (
            <i key={step} />
          ))}
        </span>
      </p>
    ))}
  </div>
)
