import { takesFrom } from '../../core/case/caseFile.ts'
import { text } from '../../ui/text.ts'
import type { Look } from '../look.ts'

const words = text.caseFile.onward

/** Later scenarios that take the file of this play. Second contacts open from the program, when their day has come. */
export function Onward({ look }: { look: Look }) {
  const { entry, outside, playthrough, telling, stored } = look
  const takers = outside.scenarios.filter(
    ({ takesFrom: from, after }) => from !== undefined && !after && takesFrom(from, entry),
  )
  if (!stored || takers.length === 0 || (telling.beats.at(-1)?.ending ?? null) === null) return null
  return (
    <section class="card case-onward" aria-labelledby="case-onward">
      <h2 id="case-onward">{words.title}</h2>
      <p>{words.intro}</p>
      {takers.map(({ id, title }) => (
        <a key={id} class="button" href={`#/play/${id}?from=${playthrough.id}`}>
          {words.take(title)}
        </a>
      ))}
    </section>
  )
}
