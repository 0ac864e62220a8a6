import type { Split } from '../../classroom/classEvent.ts'
import type { Offered } from '../../core/story/beat.ts'
import { seat as seatWords } from '../../ui/text/seat.ts'
import './split.css'

interface Props {
  readonly title: string
  readonly split: Split
  readonly choices: readonly Pick<Offered, 'id' | 'text'>[]
}

/** How votes fell, in words and as bars. A count too small to show has a short bar of its own kind. */
export function SplitList({ title, split, choices }: Props) {
  const counts = Object.values(split)
  const all = counts.includes(null) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
  const most = Math.max(1, ...counts.map((count) => count ?? 0))
  return (
    <figure class="split">
      <figcaption>{title}</figcaption>
      <ul>
        {choices.map(({ id, text: said }) => {
          const count = Object.hasOwn(split, id) ? (split[id] as number | null) : 0
          return (
            <li key={id}>
              <span class="split-choice">{said}</span>
              <svg class="split-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                {count === null ? (
                  <rect class="split-few" width="5" height="8" />
                ) : (
                  <rect width={(100 * count) / most} height="8" />
                )}
              </svg>
              <span class="split-count">{seatWords.count(count, all)}</span>
            </li>
          )
        })}
      </ul>
    </figure>
  )
}
