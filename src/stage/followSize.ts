/** Canvas pixels a CSS pixel: sharp on good screens, no more than is seen. */
export const density = (): number => Math.min(2, Math.max(1, window.devicePixelRatio || 1))

/** A plain canvas forgets with each new size that it is to shrink pictures smoothly. */
export function smooth(canvas: HTMLCanvasElement): void {
  const pen = canvas.getContext('2d')
  if (pen) pen.imageSmoothingQuality = 'medium'
}

/** Calls `resized` when the host has another size; a host that is off the page has none. Lets the stage lie in the host. Returns how to undo both. */
export function followSize(host: HTMLElement, resized: () => void): () => void {
  const before = host.style.position
  if (getComputedStyle(host).position === 'static') host.style.position = 'relative'
  const observer = new ResizeObserver(() => {
    if (host.isConnected) resized()
  })
  observer.observe(host)
  return () => {
    observer.disconnect()
    host.style.position = before
  }
}
