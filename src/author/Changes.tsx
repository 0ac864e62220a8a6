import type { Change } from './changes.ts'
import type { PanelState } from './panelState.ts'
import { Section } from './Section.tsx'
import { text } from './text.ts'

/** What differs from the last complete proof. */
export function Changes({ proof, earlier }: PanelState) {
  return (
    <Section title={text.sections.changes} aside={proof && earlier ? text.earlier : undefined}>
      {!proof ? (
        <p>{text.notYet}</p>
      ) : proof.changes === null ? (
        <p>{text.firstProof}</p>
      ) : proof.changes.length === 0 ? (
        <p>{text.noChanges}</p>
      ) : (
        <ul>
          {proof.changes.map((change) => (
            <li key={`${change.kind} ${change.what}`}>{worded(change)}</li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function worded(change: Change) {
  if (change.kind === 'figure') return text.differs(text.figure[change.what], change.was, change.is)
  if (change.kind === 'best') return text.differs(text.best(change.what), change.was, change.is)
  return (
    <>
      <strong>{text.now[change.now]}</strong> {text.kinds[change.kind]}: {change.what}
    </>
  )
}
