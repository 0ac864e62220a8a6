import { margins } from '../../core/look/margins.ts'
import { text } from '../../ui/text.ts'

/** What the marks mean and where their lines are drawn, open to everybody. */
export function Legend() {
  return (
    <details class="legend">
      <summary>{text.looking.legendTitle}</summary>
      <ul>
        {text.looking.legend(margins.sound, margins.costly).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  )
}
