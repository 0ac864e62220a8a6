import { useEffect, useState } from 'preact/hooks'

/** Something that can be looked at and watched. */
export interface Watched<Value> {
  get(): Value
  subscribe(listener: () => void): () => void
}

/** What it holds now; the component is drawn again when it changes. */
export function useWatched<Value>(watched: Watched<Value>): Value {
  const [, redraw] = useState(0)
  useEffect(() => {
    const before = watched.get()
    const leave = watched.subscribe(() => redraw((count) => count + 1))
    // It may have changed between the first drawing and here.
    if (watched.get() !== before) redraw((count) => count + 1)
    return leave
  }, [watched])
  return watched.get()
}
