import type { Finding } from '../score/finding.ts'
import type { Path } from '../score/path.ts'
import { scoreOf } from '../score/score.ts'

/** The path up to a turn, with this choice made there. What it would show is not part of it. */
export function pathWith({ manifest, beats, events }: Path, turn: number, choice: string): Path {
  let choices = 0
  const before = events.filter((event) => {
    const earlier = choices <= turn
    if (event.type === 'choose') choices += 1
    return earlier && !(event.type === 'choose' && choices > turn)
  })
  return { manifest, beats: beats.slice(0, turn + 1), events: [...before, { type: 'choose', choice }] }
}

/** What the rules say at once of a choice that was on offer: of how it treats people, and of what it does. */
export function offerFindings(path: Path, turn: number, choice: string): readonly Finding[] {
  return scoreOf(pathWith(path, turn, choice)).findings.filter(
    (finding) => finding.turn === turn && finding.axis !== 'recognition' && !finding.rule.startsWith('report:'),
  )
}
