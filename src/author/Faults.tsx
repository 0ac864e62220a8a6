import { faultsOf } from '../proof/faults.ts'
import type { PanelState } from './panelState.ts'
import { Section } from './Section.tsx'
import { text } from './text.ts'

/** What is wrong: proved, if there is a proof of this very save; else what plays by chance met. */
export function Faults({ look, proof, unreadable, earlier }: PanelState) {
  const proved = proof && !earlier ? faultsOf(proof.proof) : undefined
  const sampled = (look?.sample.faults ?? []).map(({ message, path }) => `${worded(message)} (${text.path(path)})`)
  const faults = unreadable?.faults ?? proved ?? sampled
  const unseen = look?.sample.unseen ?? []
  return (
    <Section title={text.sections.faults} aside={faults.length > 0 ? String(faults.length) : undefined}>
      {unreadable && <p>{text.unreadable}</p>}
      {faults.length === 0 && <p>{proved ? text.noFaults.proved : text.noFaults.sampled}</p>}
      {faults.length > 0 && (
        <ul class="author-faults">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      {!proved && !unreadable && unseen.length > 0 && <p class="hint">{text.unseen(unseen)}</p>}
    </Section>
  )
}

const worded = (message: string) => (message === 'dry' ? text.dry : message === 'endless' ? text.endless : message)
