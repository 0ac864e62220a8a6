import type { PanelState } from './panelState.ts'
import { Section } from './Section.tsx'
import { text } from './text.ts'

/** What the story is made of: its chapters with their choices, its cues with the lines that show them. */
export function StructureParts({ look, proof }: PanelState) {
  if (!look) return null
  const { structure, sample } = look
  const { places = {}, empty = [] } = proof?.proof ?? {}
  return (
    <>
      <Section title={text.sections.chapters} folded>
        <p>
          {text.figures(structure)} {proof?.proof.words && text.longest(proof.proof.words.longestPath)}
        </p>
        <dl class="author-list">
          {structure.chapters.map(({ id, name }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{sample.chapters[id]?.join(', ') ?? text.notSeen}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={text.sections.cues} folded>
        <dl class="author-list">
          {structure.cues.map(({ id, note, shown }) => (
            <div key={id}>
              <dt title={note}>{id}</dt>
              {shown.map(({ at, text: line }) => (
                <dd key={at}>
                  <code>{at}</code> {line}
                </dd>
              ))}
              {shown.length === 0 && <dd class="fault">{text.cueNowhere}</dd>}
            </div>
          ))}
        </dl>
      </Section>
      {empty.length > 0 && (
        <Section title={text.sections.empty} aside={String(empty.length)} folded>
          <ul>
            {empty.map((id) => (
              <li key={id}>
                {id} {places[id] && <code>{places[id]}</code>}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
