import type { Drill } from '../../core/look/drill.ts'
import { text } from '../../ui/text.ts'
import type { Look } from '../look.ts'
import { turnLink } from '../turnLink.ts'
import { doneAt, trialsOf } from './trials.ts'

const words = text.again

interface Props {
  readonly look: Look
  readonly drills: readonly Drill[]
  readonly at: number
  /** Whether to go on is what comes next. */
  readonly strong: boolean
}

/** On to the next turn, and back to the one before. */
export function Onward({ look, drills, at, strong }: Props) {
  const [before, after] = [drills[at - 1], drills[at + 1]]
  const all = drills.every(({ turn, axes }) => doneAt(trialsOf(look).value, turn, axes) !== undefined)
  return (
    <nav class="again-ways" aria-label={words.list(drills.length, 0)}>
      {after && (
        <a class={strong ? 'button strong' : 'button'} href={turnLink(look, 'again', after.turn)}>
          {words.next(after.turn + 1)}
        </a>
      )}
      {before && (
        <a class="button quiet" href={turnLink(look, 'again', before.turn)}>
          {words.previous(before.turn + 1)}
        </a>
      )}
      {!after && strong && <p>{all ? words.allFound(drills.length) : words.last}</p>}
    </nav>
  )
}
