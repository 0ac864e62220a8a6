import type { Page } from 'playwright-core'

/**
 * Text whose colour is too near to the background of its own panel: under 4.5, or under 3 for large text. Text that lies
 * over the picture must have a panel of its own.
 */
export const contrastFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Color = [number, number, number, number]
    const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    const known = new Map<string, Color>()
    const colorOf = (css: string): Color => {
      const before = known.get(css)
      if (before || !brush) return before ?? [0, 0, 0, 1]
      brush.clearRect(0, 0, 1, 1)
      brush.fillStyle = css
      brush.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0, a = 0] = brush.getImageData(0, 0, 1, 1).data
      known.set(css, [r, g, b, a / 255])
      return [r, g, b, a / 255]
    }
    const over = (top: Color, below: Color): Color => {
      const mix = (index: 0 | 1 | 2) => top[index] * top[3] + below[index] * (1 - top[3])
      return [mix(0), mix(1), mix(2), 1]
    }
    const light = ([r, g, b]: Color) => {
      const [x, y, z] = [r, g, b].map((value) => {
        const share = value / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      }) as [number, number, number]
      return 0.2126 * x + 0.7152 * y + 0.0722 * z
    }
    const ratio = (one: Color, other: Color) => {
      const [low = 0, high = 0] = [light(one), light(other)].sort((left, right) => left - right)
      return (high + 0.05) / (low + 0.05)
    }
    /** Backgrounds from the element outwards, down to one that lets nothing through; null if there is none. */
    const behind = (element: Element): { color: Color; panel: Element } | null => {
      const layers: Color[] = []
      for (let at: Element | null = element; at; at = at.parentElement) {
        const color = colorOf(getComputedStyle(at).backgroundColor)
        if (color[3] > 0) layers.push(color)
        if (color[3] === 1) {
          const opaque = layers.pop() as Color
          return { color: layers.reverse().reduce((below, top) => over(top, below), opaque), panel: at }
        }
      }
      return null
    }
    const canvas = document.querySelector('.stage')?.getBoundingClientRect()
    const faults = new Set<string>()
    const scope = document.querySelector('dialog[open]') ?? document.body
    const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      const words = node.textContent?.trim()
      if (!parent || !words || parent.closest('.visually-hidden, noscript, script, style')) continue
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const box = range.getBoundingClientRect()
      if (box.width === 0) continue
      const name = `${parent.tagName.toLowerCase()}.${parent.className} "${words.slice(0, 40)}"`
      const ground = behind(parent)
      if (!ground) {
        faults.add(`no background: ${name}`)
        continue
      }
      const overPicture =
        canvas &&
        box.left < canvas.right &&
        box.right > canvas.left &&
        box.top < canvas.bottom &&
        box.bottom > canvas.top
      if (scope === document.body && overPicture && ground.panel.contains(document.querySelector('.stage')))
        faults.add(`over the picture without a panel: ${name}`)
      const { color, fontSize, fontWeight } = getComputedStyle(parent)
      const size = Number.parseFloat(fontSize)
      const needed = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5
      const has = ratio(over(colorOf(color), ground.color), ground.color)
      if (has < needed) faults.add(`${has.toFixed(2)} of ${needed}: ${name}`)
    }
    return [...faults]
  })
