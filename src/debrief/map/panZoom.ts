import { isStill } from '../../ui/settings.ts'
import { centred, type Frame, held, type Size, whole, zoomed } from './mapFrame.ts'

/** Moves a sheet behind its frame. Nothing is drawn anew while it moves: one transform is set. */
export interface PanZoom {
  zoomBy(factor: number): void
  panBy(x: number, y: number): void
  showWhole(): void
  /** Brings a point of the sheet to the middle; at a size at which words can be read, where the sheet was drawn smaller. */
  centre(point: readonly [number, number], how?: { readonly jump?: boolean; readonly scale?: number }): void
  close(): void
}

/** Below this scale words cannot be read: the sheet then shows less. */
const farScale = 0.5
/** So far a finger or a mouse may slip while it clicks, in pixels. */
const slip = 5

export function panZoom(frame: HTMLElement, sheet: HTMLElement, size: Size): PanZoom {
  const ended = new AbortController()
  const { signal } = ended
  let at: Frame = whole(size, sizeOf(frame))
  let far: boolean | undefined

  const put = (next: Frame, glide = false) => {
    at = held(next, size, sizeOf(frame))
    sheet.classList.toggle('gliding', glide && !isStill())
    sheet.style.transform = `translate(${at.x}px, ${at.y}px) scale(${at.scale})`
    const isFar = at.scale < farScale
    if (isFar === far) return
    far = isFar
    sheet.classList.toggle('far', far)
  }
  /** Where something happened, from the frame's corner. */
  const placeOf = ({ clientX, clientY }: { clientX: number; clientY: number }): [number, number] => {
    const { left, top } = frame.getBoundingClientRect()
    return [clientX - left - frame.clientLeft, clientY - top - frame.clientTop]
  }
  const zoomAt = (factor: number, point: readonly [number, number], glide = false) =>
    put(zoomed(at, factor, point, size, sizeOf(frame)), glide)

  watchFingers(frame, signal, {
    pan: (x, y) => put({ ...at, x: at.x + x, y: at.y + y }),
    pinch: (factor, point, x, y) => {
      put({ ...at, x: at.x + x, y: at.y + y })
      zoomAt(factor, placeOf(point))
    },
  })
  frame.addEventListener(
    'wheel',
    (event) => {
      // A page that scrolls past the map must not be caught by it.
      if (!event.ctrlKey && document.activeElement !== frame) return
      event.preventDefault()
      zoomAt(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0015)), placeOf(event))
    },
    { passive: false, signal },
  )
  const grown = new ResizeObserver(() => put(at))
  grown.observe(frame)
  return {
    zoomBy: (factor) => {
      const { width, height } = sizeOf(frame)
      zoomAt(factor, [width / 2, height / 2], true)
    },
    panBy: (x, y) => put({ ...at, x: at.x + x, y: at.y + y }, true),
    showWhole: () => put(whole(size, sizeOf(frame)), true),
    centre: (point, { jump, scale } = {}) =>
      put(centred(scale ?? Math.max(at.scale, farScale), point, sizeOf(frame)), !jump),
    close() {
      ended.abort()
      grown.disconnect()
    },
  }
}

const sizeOf = ({ clientWidth: width, clientHeight: height }: HTMLElement): Size => ({ width, height })

interface Fingers {
  pan(x: number, y: number): void
  pinch(factor: number, point: { clientX: number; clientY: number }, x: number, y: number): void
}

/** One pointer drags, two pinch. A click stays a click: the pointer is held only once it has moved. */
function watchFingers(frame: HTMLElement, signal: AbortSignal, { pan, pinch }: Fingers): void {
  const down = new Map<number, { clientX: number; clientY: number }>()
  let dragging = false
  const middle = () => {
    const all = [...down.values()]
    const mean = (of: (one: { clientX: number; clientY: number }) => number) =>
      all.reduce((sum, one) => sum + of(one), 0) / all.length
    return { clientX: mean(({ clientX }) => clientX), clientY: mean(({ clientY }) => clientY) }
  }
  const spread = () => {
    const [one, other] = [...down.values()]
    return one && other ? Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) : 0
  }
  const on = (
    name: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
    heard: (event: PointerEvent) => void,
  ) => frame.addEventListener(name, heard, { signal })
  on('pointerdown', (event) => {
    if (event.button !== 0) return
    if (down.size === 0) dragging = false
    down.set(event.pointerId, event)
  })
  on('pointermove', (event) => {
    const before = down.get(event.pointerId)
    if (!before) return
    const far = Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY)
    if (!dragging && down.size === 1 && far < slip) return
    if (!dragging) {
      dragging = true
      frame.classList.add('dragging')
    }
    if (!frame.hasPointerCapture(event.pointerId)) frame.setPointerCapture(event.pointerId)
    const [centre, apart] = [middle(), spread()]
    down.set(event.pointerId, event)
    const next = middle()
    const [x, y] = [next.clientX - centre.clientX, next.clientY - centre.clientY]
    if (apart > 0) pinch(spread() / apart, next, x, y)
    else pan(x, y)
  })
  const up = (event: PointerEvent) => {
    down.delete(event.pointerId)
    if (down.size === 0) frame.classList.remove('dragging')
  }
  on('pointerup', up)
  on('pointercancel', up)
  // What ends a drag is no click.
  frame.addEventListener(
    'click',
    (event) => {
      if (!dragging) return
      dragging = false
      event.stopPropagation()
    },
    { capture: true, signal },
  )
}
