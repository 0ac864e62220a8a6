import type { PanelState } from './panelState.ts'
import { Section } from './Section.tsx'
import { text } from './text.ts'

/** Every ending of the manifest, how often chance comes to it, and how soon one can. */
export function Endings({ look, proof, earlier }: PanelState) {
  if (!look) return null
  const { structure, sample } = look
  const shares = proof?.proof.shares
  return (
    <Section title={text.sections.endings} aside={proof && earlier ? text.earlier : undefined}>
      <table class="author-table">
        <thead>
          <tr>
            <th scope="col">{text.ending}</th>
            <th scope="col">{text.share}</th>
            <th scope="col">{text.steps}</th>
          </tr>
        </thead>
        <tbody>
          {structure.endings.map(({ id, name }) => {
            const share = shares ? shares[id] : (sample.endings[id] ?? 0) / sample.plays
            const path = proof?.proof.endings.find((ending) => ending.id === id)?.path
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{share ? text.perCent(share) : text.notSeen}</td>
                <td title={path && text.path(path)}>{path && text.choicesCount(path.length)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Section>
  )
}
