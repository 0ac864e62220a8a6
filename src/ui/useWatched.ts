import { useEffect, useRef, useState } from 'preact/hooks'

/** Something that can be looked at and watched. */
export interface Watched<Value> {
  get(): Value
  subscribe(listener: () => void): () => void
}

/** Calls `redraw` at each change, and at once if what was drawn is no longer what it holds; gives what ends it. */
export function follow<Value>(watched: Watched<Value>, drawn: Value, redraw: () => void): () => void {
  const leave = watched.subscribe(redraw)
  if (watched.get() !== drawn) redraw()
  return leave
}

/** What it holds now; the component is drawn again when it changes. */
export function useWatched<Value>(watched: Watched<Value>): Value {
  const [, setCount] = useState(0)
  const value = watched.get()
  const drawn = useRef(value)
  drawn.current = value
  // Effects come after the paint, so it may have changed since it was drawn.
  useEffect(() => follow(watched, drawn.current, () => setCount((count) => count + 1)), [watched])
  return value
}
