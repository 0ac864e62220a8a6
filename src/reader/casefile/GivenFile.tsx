import type { Taking } from '../../core/manifest/taking.ts'
import type { Playthrough } from '../../core/record/playthrough.ts'
import { text } from '../../ui/text.ts'
import { CaseFacts } from './CaseFacts.tsx'
import './caseFile.css'

const words = text.caseFile

type Props = Pick<Playthrough, 'given' | 'caseFrom'> & { readonly taking: Taking }

/** The file that a play was given, where there is nothing to choose any more. */
export function GivenFile({ taking, given, caseFrom }: Props) {
  const facts = Object.fromEntries(
    Object.keys(taking.facts).map((name) => {
      const turn = caseFrom?.turns[name]
      return [name, { value: given[name] ?? '', ...(turn !== undefined && { turn }) }]
    }),
  )
  return (
    <section class="card case-file" aria-labelledby="given-file">
      <h2 id="given-file">{words.title}</h2>
      <p>{caseFrom ? words.ofClass : words.ofHost}</p>
      <CaseFacts taking={taking} facts={facts} />
    </section>
  )
}
