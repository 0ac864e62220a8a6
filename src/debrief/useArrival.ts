import { useEffect, useRef } from 'preact/hooks'
import type { Look } from './look.ts'

/** Brings the focus, and the page, to the heading of a turn that the address led to. */
export function useArrival<Target extends HTMLElement>({ arrived }: Pick<Look, 'arrived'>, turn: number) {
  const heading = useRef<Target>(null)
  const here = arrived.value === turn
  useEffect(() => {
    if (!here || !heading.current) return
    heading.current.focus({ preventScroll: true })
    heading.current.scrollIntoView({ block: 'start' })
    arrived.value = undefined
  }, [here])
  return heading
}
