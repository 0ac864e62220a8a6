import { personMoves } from '../../core/look/compare/personMoves.ts'
import { willingnessBands } from '../../core/model/barrier.ts'
import type { Path } from '../../core/score/path.ts'
import { text } from '../../ui/text.ts'

const words = text.compare

/** Whom a choice moved, in words: each barrier against the turn before, and where a person talks more or less now. */
export function Moves({ path: { beats, manifest }, turn }: { path: Path; turn: number }) {
  if (beats[turn + 1] === undefined) return null
  const moves = personMoves(beats, turn)
  if (moves.length === 0) return <p class="hint">{words.unmoved}</p>
  return (
    <ul class="compare-moves" aria-label={words.stands}>
      {moves.map(({ person, barriers, talks }) => {
        const sentences = [
          ...barriers.map(({ name, from, to }) => {
            const { falls, rises } = words.steps[name]
            return to < from ? falls(from - to, to) : rises(to - from, to)
          }),
          ...(talks ? [words.bands[willingnessBands[talks.to]]] : []),
        ]
        return (
          <li key={person}>
            <b>{manifest.cast[person]?.short ?? person}</b> {sentences.join(' ')}
          </li>
        )
      })}
    </ul>
  )
}
