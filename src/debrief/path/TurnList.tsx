import { useEffect, useMemo } from 'preact/hooks'
import { unnotedBy } from '../../core/look/unnoted.ts'
import { screenOutsOf } from '../../core/score/conduct.ts'
import { text } from '../../ui/text.ts'
import type { Look } from '../look.ts'
import { TurnRail } from '../TurnRail.tsx'
import { turnWords } from '../turnWords.ts'
import { faulted } from './marksOf.ts'
import { TurnCard } from './TurnCard.tsx'

/** One's own transcript, with remarks in the margin of the turn they belong to. */
export function TurnList({ look }: { look: Look }) {
  const { path, score, turn, arrived } = look
  const { manifest, beats } = path
  const words = useMemo(() => turnWords(look), [look])
  const unnoted = useMemo(() => unnotedBy(path), [path])
  const conduct = useMemo(() => screenOutsOf(path), [path])
  const values = look.values.value
  const here = values.at === 'here' ? values : undefined
  const lookAt = (at: number) => here?.looks.find((one) => one.turn === at)
  const marks = (at: number) => {
    const one = lookAt(at)
    if (!one) return []
    const lost = faulted(one).map((axis) =>
      text.looking.axisMark(text.common.axes[axis].name, text.looking.marks[one.byAxis[axis].mark ?? 'sound']),
    )
    return [...(one.harmful.length > 0 ? [text.looking.harmful] : []), ...lost].map((said) => ({
      words: said,
      lost: true,
    }))
  }
  // What comes into the margins above moves the page: whoever reads at a turn stays there.
  useEffect(() => {
    const { activeElement } = document
    if (activeElement?.matches('.turn-head')) activeElement.scrollIntoView({ block: 'start' })
  }, [values.at])
  return (
    <section class="transcript" aria-labelledby="transcript">
      <h2 id="transcript">{text.debrief.transcript}</h2>
      {values.at === 'coming' && (
        <p class="notice" role="status">
          {text.looking.coming}
        </p>
      )}
      <div class="transcript-columns">
        <TurnRail
          words={words}
          now={turn.value}
          remarks={marks}
          onPick={(at) => {
            turn.value = at
            arrived.value = at
          }}
        />
        <ol class="turns">
          {beats.map((beat, at) => (
            <TurnCard
              key={at}
              look={look}
              beat={beat}
              words={words[at] ?? { time: '', place: '', chosenAt: '', chosen: undefined }}
              notes={{
                findings: score.findings.filter((finding) => finding.turn === at),
                conduct: conduct.filter((one) => one.turn === at),
                // A distractor that was left alone is no loss.
                unnoted: (unnoted.get(at) ?? []).filter((cue) => manifest.cues[cue]?.kind !== 'distractor'),
                at: lookAt(at),
                reading: here?.reading,
              }}
            />
          ))}
        </ol>
      </div>
    </section>
  )
}
