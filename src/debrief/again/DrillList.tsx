import { useMemo } from 'preact/hooks'
import type { Drill } from '../../core/look/drill.ts'
import { text } from '../../ui/text.ts'
import type { Look } from '../look.ts'
import { turnLink } from '../turnLink.ts'
import { turnWords } from '../turnWords.ts'
import { doneAt, trialsOf } from './trials.ts'

const words = text.again

/** All turns to try again, the dearest first, and what became of each. */
export function DrillList({ look, drills, at }: { look: Look; drills: readonly Drill[]; at: number }) {
  const places = useMemo(() => turnWords(look).map(({ chosenAt }) => chosenAt), [look])
  const done = drills.map(({ turn, axes }) => doneAt(trialsOf(look).value, turn, axes))
  return (
    <details class="again-list">
      <summary>{words.list(drills.length, done.filter((one) => one !== undefined).length)}</summary>
      <ol>
        {drills.map(({ turn }, index) => {
          const state = done[index]
          return (
            <li key={turn}>
              <a href={turnLink(look, 'again', turn)} aria-current={index === at ? 'step' : undefined}>
                {words.listItem(turn + 1, places[turn] ?? '')}
              </a>
              {state && <small> {words.states[state]}</small>}
            </li>
          )
        })}
      </ol>
    </details>
  )
}
