/** Bytes that are no story graph of ours; the message is one sentence for a person. */
export class GraphError extends Error {}

export const damaged = (): GraphError => new GraphError('The story graph is damaged or was cut short.')

/** For a number that says where something stands: what stands there. */
export function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index]
  if (item === undefined) throw damaged()
  return item
}
