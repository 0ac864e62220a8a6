import type { Drawing, Shade, Shape } from '../hand/drawing.ts'

/** A drawing as SVG, for those who have no canvas: the same picture as `paintShapes` paints. */
export function svgOf({ width, height, shapes }: Drawing): string {
  const body = shapes.map((shape, at) => `${shadeOf(shape.fill, at)}<path ${attributes(shape, at)}/>`).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" fill="none" stroke-linejoin="round" stroke-linecap="round">${body}</svg>`
}

function attributes(shape: Shape, at: number): string {
  const { d, fill, stroke, width, seen, fillSeen, strokeSeen, rule, dash, cap, matrix } = shape
  const all: Record<string, string | number | undefined> = {
    d,
    fill: typeof fill === 'object' ? `url(#shade${at})` : fill,
    stroke,
    'stroke-width': width,
    opacity: seen,
    'fill-opacity': fillSeen,
    'stroke-opacity': strokeSeen,
    'fill-rule': rule,
    'stroke-dasharray': dash?.join(' '),
    'stroke-linecap': cap,
    transform: matrix && `matrix(${matrix.join(' ')})`,
  }
  const set = Object.entries(all).filter(([, value]) => value !== undefined)
  return set.map(([name, value]) => `${name}="${value}"`).join(' ')
}

function shadeOf(fill: string | Shade | undefined, at: number): string {
  if (typeof fill !== 'object') return ''
  const stops = fill.stops.map(([share, color]) => `<stop offset="${share}" stop-color="${color}"/>`).join('')
  return `<linearGradient id="shade${at}" gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="${fill.from}" y2="${fill.to}">${stops}</linearGradient>`
}
