/** When work is done that nobody waits for. Each gives back how to call the work off. */
export interface Pacing {
  /** Once what was just changed is painted, and in a hidden page soon. */
  afterPaint(work: () => void): () => void
  /** When the page is looked at and has nothing else to do. */
  atRest(work: () => void): () => void
}
