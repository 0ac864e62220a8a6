import { boardTurn, cuesNoted, cuesShown, type Path } from '../score/path.ts'

/** By turn, facts that it showed first and that were never noted, up to the board. */
export function unnotedBy(path: Path): ReadonlyMap<number, readonly string[]> {
  const noted = cuesNoted(path)
  const board = boardTurn(path.beats)
  const missing = new Map<number, string[]>()
  for (const [cue, turn] of cuesShown(path.beats)) {
    if (turn > board || noted.has(cue)) continue
    missing.set(turn, [...(missing.get(turn) ?? []), cue])
  }
  return missing
}
