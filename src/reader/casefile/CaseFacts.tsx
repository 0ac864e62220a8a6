import type { CaseFile } from '../../core/case/caseFile.ts'
import type { Taking } from '../../core/manifest/taking.ts'
import { text } from '../../ui/text.ts'

/** The facts of a file, in words. */
export function CaseFacts({ taking, facts }: { taking: Taking; facts: CaseFile['facts'] }) {
  return (
    <dl class="case-facts">
      {Object.entries(taking.facts).map(([name, { title, words }]) => {
        const { value = '', turn } = facts[name] ?? {}
        return (
          <div key={name}>
            <dt>{title}</dt>
            <dd>
              {words[value]}
              {turn !== undefined && <small> ({text.caseFile.decidedAt(turn + 1)})</small>}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
