import type { NoteKey } from '../../record/note.ts'
import type { Finding } from '../../score/finding.ts'
import type { Path } from '../../score/path.ts'
import type { Score } from '../../score/score.ts'
import { unmatched } from './moved.ts'
import { notesShown } from './notesShown.ts'

/** A path with its score. */
export interface Scored {
  readonly path: Path
  readonly score: Score
}

/** What only one of two paths has at a turn. */
export interface Only {
  readonly notes: readonly NoteKey[]
  readonly findings: readonly Finding[]
}

/** A turn at which two chose the same and yet noted something else, or are told something else of it. */
export interface Otherwise {
  readonly turn: number
  readonly left: Only
  readonly right: Only
}

/** Such turns of the part that two paths have in common. */
export function turnsOtherwise(left: Scored, right: Scored, common: number): Otherwise[] {
  const [mine, theirs] = [left, right].map(({ path }) => notesShown(path)) as [Notes, Notes]
  return Array.from({ length: common }, (_, turn) => ({
    turn,
    left: onlyIn(left, mine, right, theirs, turn),
    right: onlyIn(right, theirs, left, mine, turn),
  })).filter((one) => [one.left, one.right].some(({ notes, findings }) => notes.length + findings.length > 0))
}

type Notes = ReadonlyMap<number, readonly NoteKey[]>

function onlyIn({ score }: Scored, notes: Notes, other: Scored, otherNotes: Notes, turn: number): Only {
  const at = ({ findings }: Score) => findings.filter((finding) => finding.turn === turn)
  return {
    notes: (notes.get(turn) ?? []).filter((key) => !otherNotes.get(turn)?.includes(key)),
    findings: unmatched(at(score), at(other.score)),
  }
}
