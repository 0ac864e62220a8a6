import type { Reason } from '../../core/look/turnLook.ts'
import type { Offered } from '../../core/story/beat.ts'
import { text } from '../../ui/text.ts'

const words = text.looking

interface Props {
  readonly reasons: readonly Reason[]
  readonly offered: readonly Offered[]
  /** Whether the turn can be tried again instead. */
  readonly again: boolean
}

/** What another choice would have done, closed until it is asked for: to look for it oneself comes first. */
export function Instead({ reasons, offered, again }: Props) {
  const whys = new Map<string, Set<string>>()
  for (const { kind, choice, finding } of reasons)
    if (kind === 'instead') whys.set(choice, (whys.get(choice) ?? new Set()).add(finding.why))
  if (whys.size === 0) return null
  return (
    <details class="instead">
      <summary>{words.insteadShow}</summary>
      {again && <p class="hint">{words.insteadFirst}</p>}
      <ul>
        {[...whys].map(([choice, said]) => (
          <li key={choice}>
            <p>{words.insteadOf(offered.find(({ id }) => id === choice)?.text ?? choice)}</p>
            {[...said].map((why) => (
              <p key={why} class="hint">
                {why}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </details>
  )
}
