/** Milliseconds after which a page that paints nothing is not waited for. */
const patience = 250

const waiting = new Set<() => void>()
let frame = 0
let timer: ReturnType<typeof setTimeout> | undefined

/** Does the work in the task after the next frame is painted; in a hidden page, or one that is left, without it. */
export function afterPaint(work: () => void): () => void {
  if (waiting.size === 0) {
    timer = setTimeout(now, patience)
    frame = requestAnimationFrame(() => {
      clearTimeout(timer)
      timer = setTimeout(now)
    })
  }
  // As another function each time, so that the same work may wait twice.
  const entry = () => work()
  waiting.add(entry)
  return () => waiting.delete(entry)
}

function now(): void {
  cancelAnimationFrame(frame)
  clearTimeout(timer)
  const works = [...waiting]
  waiting.clear()
  for (const work of works) work()
}

/** What a work leads to is done as well: nothing comes after. */
addEventListener('pagehide', () => {
  while (waiting.size > 0) now()
})
