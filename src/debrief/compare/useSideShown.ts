import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { SideName } from './compared.ts'

/** Which of two paths is shown where there is room for one. The row that one was reading stays where it was on screen. */
export function useSideShown(within: RefObject<HTMLElement>): {
  readonly shown: SideName
  readonly show: (side: SideName) => void
} {
  const [shown, setShown] = useState<SideName>('left')
  const reading = useRef<{ row: HTMLElement; top: number }>()
  useLayoutEffect(() => {
    const place = reading.current
    reading.current = undefined
    if (place) scrollBy({ top: place.row.getBoundingClientRect().top - place.top, behavior: 'instant' })
  }, [shown])
  return {
    shown,
    show(side) {
      const rows = [...(within.current?.querySelectorAll<HTMLElement>('tbody > tr') ?? [])]
      const under = within.current?.querySelector('.compare-switch')?.getBoundingClientRect().bottom ?? 0
      const row = rows.find((one) => one.getBoundingClientRect().bottom > under + 1)
      reading.current = row && { row, top: row.getBoundingClientRect().top }
      setShown(side)
    },
  }
}
