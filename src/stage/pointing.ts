import { hit, type Target } from './things.ts'

export interface PointingOptions {
  readonly canvas: HTMLCanvasElement
  /** What can be pointed at now; CSS pixels of the canvas. */
  targets(): readonly Target[]
  hovered(id: string | undefined): void
  chosen(id: string): void
}

/** Mouse, pen and finger on the canvas itself: what lies over it in the page keeps its own clicks. Returns how to stop. */
export function listen({ canvas, targets, hovered, chosen }: PointingOptions): () => void {
  const ears = new AbortController()
  const { signal } = ears
  let over: string | undefined

  const set = (id: string | undefined): void => {
    if (id === over) return
    over = id
    canvas.style.cursor = id === undefined ? '' : 'pointer'
    hovered(id)
  }
  const at = ({ offsetX, offsetY }: MouseEvent) => hit(targets(), { x: offsetX, y: offsetY })

  canvas.addEventListener('pointermove', (event) => set(event.pointerType === 'touch' ? undefined : at(event)), {
    signal,
  })
  canvas.addEventListener('pointerleave', () => set(undefined), { signal })
  canvas.addEventListener(
    'click',
    (event) => {
      const id = at(event)
      if (id !== undefined) chosen(id)
    },
    { signal },
  )
  return () => ears.abort()
}
