/** Strongly connected components of a graph given by successors; each after all that it leads to (Tarjan, without recursion). */
export function components(
  size: number,
  next: (node: number) => readonly number[],
): { of: Int32Array; count: number; members: number[][] } {
  const of = new Int32Array(size).fill(-1)
  const order = new Int32Array(size).fill(-1)
  const low = new Int32Array(size)
  const open: number[] = []
  const members: number[][] = []
  let visited = 0
  for (let start = 0; start < size; start++) {
    if (order[start] !== -1) continue
    const path: { node: number; at: number }[] = [{ node: start, at: 0 }]
    while (path.length > 0) {
      const step = path[path.length - 1] as { node: number; at: number }
      const { node } = step
      if (step.at === 0) {
        order[node] = low[node] = visited++
        open.push(node)
      }
      const target = next(node)[step.at++]
      if (target !== undefined) {
        if (order[target] === -1) path.push({ node: target, at: 0 })
        else if (of[target] === -1) low[node] = Math.min(low[node] as number, order[target] as number)
        continue
      }
      path.pop()
      const below = path[path.length - 1]
      if (below) low[below.node] = Math.min(low[below.node] as number, low[node] as number)
      if (low[node] !== order[node]) continue
      const group: number[] = []
      for (let member = -1; member !== node; ) {
        member = open.pop() as number
        of[member] = members.length
        group.push(member)
      }
      members.push(group)
    }
  }
  return { of, count: members.length, members }
}
