import type { ScenarioEntry } from '../core/story/compiled.ts'
import { text } from '../ui/text.ts'

/** One encounter of the programme. Nothing on it tells what the encounter is. */
export function ProgrammeCard({ scenario, picture }: { scenario: ScenarioEntry; picture: string | undefined }) {
  return (
    <li class="programme-card">
      <div class="programme-picture">
        {picture && <img src={picture} alt="" width="640" height="360" loading="lazy" />}
      </div>
      <div class="programme-words">
        <h3>{scenario.title}</h3>
        <p>{scenario.opening}</p>
        <p class="hint">
          {text.home.lengths[scenario.length]} · {text.home.playTime(scenario.playTime)}
        </p>
        <details>
          <summary>{text.home.contentNoteTitle}</summary>
          <p>{scenario.contentNote}</p>
        </details>
        <a class="button strong" href={`#/play/${scenario.id}`} aria-label={text.home.playNamed(scenario.title)}>
          {text.home.play}
        </a>
      </div>
    </li>
  )
}
