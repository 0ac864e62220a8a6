/** Milliseconds between two works where a browser does not say when it is idle. */
const pause = 50

/** Does the work in an idle moment of a page that is looked at. */
export function atRest(work: () => void): () => void {
  let off = () => {}
  const wait = () => {
    if (!document.hidden) off = idle(work)
    else {
      document.addEventListener('visibilitychange', wait, { once: true })
      off = () => document.removeEventListener('visibilitychange', wait)
    }
  }
  wait()
  return () => off()
}

function idle(work: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work, pause)
    return () => clearTimeout(timer)
  }
  const asked = requestIdleCallback(work)
  return () => cancelIdleCallback(asked)
}
