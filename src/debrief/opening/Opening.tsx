import type { Point } from '../../core/look/opening.ts'
import { text } from '../../ui/text.ts'
import type { Look } from '../look.ts'
import { againLink, TryAgain } from '../TryAgain.tsx'
import { turnLink } from '../turnLink.ts'
import { turnWords } from '../turnWords.ts'
import { openingPoints } from './openingPoints.ts'

const words = text.debrief.opening

/** What a debrief opens on: one turn that cost most and one that was done well, in words. */
export function Opening({ look }: { look: Look }) {
  const { cost, well } = openingPoints(look, look.values.value)
  if (!cost && !well) return null
  return (
    <section class="opening" aria-label={words.title}>
      {cost && <OpeningCard look={look} kind="cost" at={cost.at} whys={cost.whys} />}
      {well && <OpeningCard look={look} kind="well" at={well.at} whys={well.whys} />}
    </section>
  )
}

interface CardProps {
  readonly look: Look
  readonly kind: 'cost' | 'well'
  readonly at: Pick<Point, 'turn' | 'axis'>
  readonly whys: readonly string[]
}

function OpeningCard({ look, kind, at: { turn, axis }, whys }: CardProps) {
  const { chosenAt = '', chosen } = turnWords(look)[turn] ?? {}
  return (
    <article class={`card opening-${kind}`} aria-labelledby={`opening-${kind}`}>
      <h2 id={`opening-${kind}`}>{words[kind](text.common.axes[axis].name)}</h2>
      <p class="kicker">{words.where(turn + 1, chosenAt)}</p>
      <p class="you-chose">
        {text.debrief.youChose}: <b>{chosen}</b>
      </p>
      {whys.map((why) => (
        <p key={why}>{why}</p>
      ))}
      <div class="opening-ways">
        <a class="button" href={turnLink(look, 'look', turn)}>
          {words.seeTurn}
        </a>
        {kind === 'cost' && <TryAgain to={againLink(look, turn)} />}
      </div>
    </article>
  )
}
