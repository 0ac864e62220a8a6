import { steps } from '../../core/picture/picture.ts'
import { screen } from '../../ui/text/screen.ts'
import { text } from '../../ui/text.ts'
import './answerBars.css'

interface Props {
  /** How many gave each of the six answers; null where that is too few to show. */
  readonly counts: readonly (number | null)[]
  readonly name: string
}

/** Six answers as bars, and the same in words for who does not see them. */
export function AnswerBars({ counts, name }: Props) {
  const most = Math.max(1, ...counts.map((count) => count ?? 0))
  const said = steps.map((step, index) => `${text.picture.steps[step]}: ${counts[index] ?? screen.few}`).join(', ')
  return (
    <svg class="answer-bars" viewBox="0 0 120 32" role="img" aria-label={`${name}. ${said}`}>
      {steps.map((step, index) => {
        const count = counts[index] ?? null
        const height = count === null ? 3 : (30 * count) / most
        return (
          <rect
            key={step}
            class={count === null ? 'answer-few' : undefined}
            x={index * 20 + 2}
            y={31 - height}
            width="16"
            height={height}
          />
        )
      })}
      <path d="M0 31.5H120" />
    </svg>
  )
}
