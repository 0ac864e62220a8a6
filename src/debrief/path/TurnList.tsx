import type { Finding } from '../../core/score/finding.ts'
import { chosen, type Path } from '../../core/score/path.ts'
import { text } from '../../ui/text.ts'
import { TurnCard } from './TurnCard.tsx'

/** One's own transcript, with remarks in the margin of the turn they belong to. */
export function TurnList({ path, findings }: { path: Path; findings: readonly Finding[] }) {
  const choices = new Map(chosen(path).map(({ beat, choice }) => [beat.turn, choice]))
  return (
    <section class="transcript" aria-labelledby="transcript">
      <h2 id="transcript">{text.debrief.transcript}</h2>
      <ol>
        {path.beats.map((beat) => (
          <TurnCard
            key={beat.turn}
            beat={beat}
            choice={choices.get(beat.turn)}
            findings={findings.filter(({ turn }) => turn === beat.turn)}
            path={path}
          />
        ))}
      </ol>
    </section>
  )
}
