/** Points as per cent of the best: whole, at least 0 (`contract.md` 3). A best that is not above 0 is reached by everybody. */
export const percent = (points: number, best: number): number =>
  best > 0 ? Math.round((100 * Math.max(0, points)) / best) : 100
