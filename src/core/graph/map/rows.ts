/** A way from one beat to another, by numbers. */
export interface Way {
  readonly from: number
  readonly to: number
}

export interface Rows {
  /** By beat, its row from 0. */
  readonly row: readonly number[]
  /** Ways that lead to a beat from which one came; all others lead to a lower row. */
  readonly back: ReadonlySet<Way>
}

/** Puts beats in rows, each below all that lead to it; endings together in the last. */
export function rowsOf(count: number, ways: readonly Way[], isEnding: (beat: number) => boolean): Rows {
  const leaving: Way[][] = Array.from({ length: count }, () => [])
  for (const way of ways) leaving[way.from]?.push(way)
  const { order, back } = sorted(count, leaving)
  const row = Array.from({ length: count }, () => 0)
  for (const beat of order) {
    for (const way of leaving[beat] ?? []) {
      if (!back.has(way)) row[way.to] = Math.max(row[way.to] as number, (row[beat] as number) + 1)
    }
  }
  const last = row.reduce((most, at, beat) => Math.max(most, isEnding(beat) ? at : at + 1), 0)
  return { row: row.map((at, beat) => (isEnding(beat) ? last : at)), back }
}

/** Beats so that each comes before all that it leads to, but for the ways back that a walk from the first beats meets. */
function sorted(count: number, leaving: readonly (readonly Way[])[]): { order: number[]; back: Set<Way> } {
  const order: number[] = []
  const back = new Set<Way>()
  const state = new Uint8Array(count)
  for (let start = 0; start < count; start++) {
    if (state[start]) continue
    state[start] = 1
    const stack = [{ beat: start, next: 0 }]
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const way = leaving[top.beat]?.[top.next++]
      if (!way) {
        state[top.beat] = 2
        order.push(top.beat)
        stack.pop()
      } else if (state[way.to] === 1) back.add(way)
      else if (!state[way.to]) {
        state[way.to] = 1
        stack.push({ beat: way.to, next: 0 })
      }
    }
  }
  return { order: order.reverse(), back }
}
