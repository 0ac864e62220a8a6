import type { Product } from './product.ts'
import type { Ahead } from './solve.ts'

/** One step of a way through a product. */
export interface RouteStep {
  readonly choice: string
  /** The category assessed at this beat, where the story looks at it. */
  readonly category?: string
}

/** What a transition's label says. */
export function labelOf({ machine }: Product, label: number): { position: number; category: number } {
  const size = machine.manifest.scenario.categories.length + 1
  return { position: Math.floor(label / size), category: label % size }
}

/** A way from a root that counts most, or least, of all. */
export function routeFrom(product: Product, ahead: Ahead, root: number, which: 'best' | 'worst'): RouteStep[] {
  const { first, targets, labels, nodes, machine } = product
  const { graph, manifest } = machine
  const steps: RouteStep[] = []
  for (let state = root; ; ) {
    const at = { from: first[state] as number, to: first[state + 1] as number }
    if (at.from === at.to) return steps
    let chosen = at.from
    for (let transition = at.from; transition < at.to; transition++) {
      const worth = (index: number) =>
        (product[which][index] as number) + (ahead[which][targets[index] as number] as number)
      const better = which === 'best' ? worth(transition) > worth(chosen) : worth(transition) < worth(chosen)
      if (better) chosen = transition
    }
    if (state !== root) {
      const { position, category } = labelOf(product, labels[chosen] as number)
      const offer = graph.nodes[nodes[state] as number]?.offers[position]
      const assessed = manifest.scenario.categories[category - 1]
      steps.push({
        choice: graph.choices[offer?.choice ?? -1]?.id ?? '',
        ...(assessed !== undefined && { category: assessed }),
      })
    }
    state = targets[chosen] as number
  }
}
