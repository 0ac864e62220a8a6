import { useEffect, useState } from 'preact/hooks'
import { askHere, type Here } from '../link/here.ts'

/** Milliseconds between two looks while teaching is being set up. */
const between = 1_500

/** What the server says of itself; undefined before it has. While it starts it is asked again. */
export function useHere(): { readonly here: Here | undefined; readonly again: () => void } {
  const [here, setHere] = useState<Here>()
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let gone = false
    void askHere().then((found) => {
      if (gone) return
      setHere(found)
      if (found.teaching === 'starting') timer = setTimeout(() => setAsked(asked + 1), between)
    })
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [asked])
  return { here, again: () => setAsked(asked + 1) }
}
