import type { Discrimination } from '../../core/programme/acrossCases.ts'
import { signalOf } from '../../core/programme/signal.ts'
import { text } from '../../ui/text.ts'

const words = text.across.told

/** Hits and false alarms in words; what they come to in numbers is folded, pooled, and said with its meaning. */
export function ToldApart({ discrimination }: { discrimination: Discrimination }) {
  const { hits, falseAlarms, missedUnshown } = discrimination
  const signal = signalOf(hits, falseAlarms)
  return (
    <section class="across-part" aria-labelledby="told-apart">
      <h2 id="told-apart">{words.title}</h2>
      <p class="across-said">{words.hits(hits.are, hits.of)}</p>
      {missedUnshown > 0 && <p>{words.unshown(missedUnshown)}</p>}
      <p class="across-said">{words.alarms(falseAlarms.are, falseAlarms.of)}</p>
      {signal && (
        <details>
          <summary>{words.numbers}</summary>
          <p>
            {words.dPrime(signal.dPrime.toFixed(1))} · {words.criterion(signal.criterion.toFixed(1))}
          </p>
          <p>{words.means}</p>
          <p class="hint">{words.source}</p>
        </details>
      )}
    </section>
  )
}
