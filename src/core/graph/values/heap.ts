/** A queue that gives out the item of the highest rank first. */
export class Heap<Item> {
  private readonly items: { rank: number; item: Item }[] = []

  get size(): number {
    return this.items.length
  }

  push(rank: number, item: Item): void {
    const { items } = this
    items.push({ rank, item })
    for (let at = items.length - 1; at > 0; ) {
      const above = (at - 1) >> 1
      if ((items[above] as { rank: number }).rank >= rank) break
      this.swap(at, above)
      at = above
    }
  }

  pop(): Item | undefined {
    const { items } = this
    const [top] = items
    const last = items.pop()
    if (!top || !last || items.length === 0) return top?.item
    items[0] = last
    for (let at = 0; ; ) {
      const left = 2 * at + 1
      let highest = at
      for (const below of [left, left + 1])
        if (below < items.length && this.rank(below) > this.rank(highest)) highest = below
      if (highest === at) return top.item
      this.swap(at, highest)
      at = highest
    }
  }

  private rank(at: number): number {
    return (this.items[at] as { rank: number }).rank
  }

  private swap(left: number, right: number): void {
    const held = this.items[left] as { rank: number; item: Item }
    this.items[left] = this.items[right] as { rank: number; item: Item }
    this.items[right] = held
  }
}
