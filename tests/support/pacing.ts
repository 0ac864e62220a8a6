import type { Pacing } from '../../src/play/pacing.ts'

/** No page: nothing is painted, so nothing is waited for. */
export const atOnce: Pacing = {
  afterPaint(work) {
    work()
    return () => {}
  },
  atRest(work) {
    work()
    return () => {}
  },
}

/** Works that wait until they are let go, one after the other. */
export function held(): { pacing: Pacing; waiting: Set<() => void>; next(): void } {
  const waiting = new Set<() => void>()
  const hold = (work: () => void) => {
    const entry = () => {
      waiting.delete(entry)
      work()
    }
    waiting.add(entry)
    return () => waiting.delete(entry)
  }
  return {
    pacing: { afterPaint: hold, atRest: hold },
    waiting,
    next: () => [...waiting][0]?.(),
  }
}
