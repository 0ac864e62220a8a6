import type { Only, Otherwise as OtherwiseTurn } from '../../core/look/compare/turnsOtherwise.ts'
import { noteText } from '../../core/story/noteText.ts'
import { text } from '../../ui/text.ts'
import { type Compared, type Names, sides } from './compared.ts'
import { TurnRemarks } from './TurnRemarks.tsx'

const words = text.compare

interface Props {
  readonly left: Compared
  readonly right: Compared
  readonly names: Names
  readonly turns: readonly OtherwiseTurn[]
}

/** Turns at which both chose the same, and one noted, pinned or wrote something else. */
export function Otherwise({ left, right, names, turns }: Props) {
  if (turns.length === 0) return null
  const both = { left, right }
  return (
    <section class="compare-otherwise" aria-labelledby="compare-otherwise">
      <h4 id="compare-otherwise">{words.otherwise}</h4>
      <p class="hint">{words.otherwiseIntro}</p>
      <ol>
        {turns.map(({ turn, ...only }) => {
          const { time = '', place = '', chosen } = left.words[turn] ?? {}
          return (
            <li key={turn}>
              <p class="kicker">{words.turn(turn + 1, time, place)}</p>
              {chosen !== undefined && <p class="hint">{chosen}</p>}
              <div class="compare-heads">
                {sides.map((side) => (
                  <section key={side} class="compare-head" aria-label={names[side]}>
                    <h5>{names[side]}</h5>
                    <OnlyHere only={only[side]} of={both[side]} />
                  </section>
                ))}
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** What this path has at a turn and the other has not. */
function OnlyHere({ only: { notes, findings }, of: { path } }: { only: Only; of: Compared }) {
  if (notes.length + findings.length === 0) return <p class="hint">{words.nothingOnly}</p>
  return (
    <>
      {notes.length > 0 && <p>{words.noted(notes.map((key) => noteText(key, path.beats, path.manifest)).join(' '))}</p>}
      <TurnRemarks findings={findings} path={path} open={false} />
    </>
  )
}
