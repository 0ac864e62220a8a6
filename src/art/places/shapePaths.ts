type Attributes = ReadonlyMap<string, string>

/** The outline of each kind of SVG shape that drawings use, as path data. */
export const outlines: Readonly<Record<string, (of: Attributes) => string>> = {
  path: (of) => of.get('d') ?? '',
  circle: (of) => round(of, number(of, 'r'), number(of, 'r')),
  ellipse: (of) => round(of, number(of, 'rx'), number(of, 'ry')),
  rect(of) {
    const [x, y, w, h] = [number(of, 'x'), number(of, 'y'), number(of, 'width'), number(of, 'height')]
    return `M${x} ${y}h${w}v${h}h${-w}z`
  },
}

export function number(of: Attributes, name: string): number {
  const value = Number(of.get(name) ?? 0)
  if (Number.isNaN(value)) throw new Error(`${name}="${of.get(name)}" is no number`)
  return value
}

function round(of: Attributes, rx: number, ry: number): string {
  const [x, y] = [number(of, 'cx'), number(of, 'cy')]
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${rx * 2} 0a${rx} ${ry} 0 1 0 ${-rx * 2} 0z`
}
