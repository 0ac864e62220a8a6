import { notesOf } from '../../core/record/note.ts'
import { text } from '../../ui/text.ts'
import { Lines } from '../Lines.tsx'
import { type Compared, type Names, sides } from './compared.ts'
import { TurnSide } from './TurnSide.tsx'

const words = text.compare

interface Props {
  readonly left: Compared
  readonly right: Compared
  readonly names: Names
  readonly turn: number
}

/** The first difference: the words that both were shown, once; then both choices, and what is said at once of each. */
export function Parting({ left, right, names, turn }: Props) {
  const both = { left, right }
  const beat = left.path.beats[turn]
  if (!beat) return null
  const theirs = new Set(notesOf(right.path.events))
  const noted = new Set(notesOf(left.path.events).filter((key) => theirs.has(key)))
  return (
    <section class="compare-parting" aria-labelledby="parting">
      <h3 id="parting">{words.parting(turn + 1)}</h3>
      <div class="turn-said compare-beat">
        <Lines beat={beat} manifest={left.path.manifest} noted={noted} />
      </div>
      <div class="compare-heads">
        {sides.map((side) => {
          const next = both[side].path.beats[turn + 1]
          return (
            <section key={side} class="compare-head" aria-label={names[side]}>
              <h4>{names[side]}</h4>
              <TurnSide of={both[side]} turn={turn} whole />
              {next && next.lines.length > 0 && (
                <details>
                  <summary>{words.shownNext}</summary>
                  <Lines
                    beat={next}
                    manifest={both[side].path.manifest}
                    noted={new Set(notesOf(both[side].path.events))}
                  />
                </details>
              )}
            </section>
          )
        })}
      </div>
    </section>
  )
}
