import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { runInThisContext } from 'node:vm'

/**
 * Open Peeps pieces come as React components. React is not installed and not needed: a piece is a plain function
 * that makes elements, so it is run with a `react` of one function, which makes SVG text at once.
 */
const require = createRequire(import.meta.url)
const root = join(dirname(require.resolve('react-peeps/package.json')), 'lib/peeps')

type Attributes = Record<string, string | number | undefined> | null
type Component = (attributes: { strokeColor: string; backgroundColor: string }) => string

const svgName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const react = {
  createElement: (tag: string, attributes: Attributes, ...children: unknown[]): string => {
    const written = Object.entries(attributes ?? {})
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => ` ${svgName(name)}="${value}"`)
    const inner = children.flat(9).filter((child) => typeof child === 'string')
    return `<${tag}${written.join('')}>${inner.join('')}</${tag}>`
  },
}

export type PieceFolder =
  | 'pose/bust'
  | 'pose/standing'
  | 'pose/sitting'
  | 'hair'
  | 'face'
  | 'facialHair'
  | 'accessories'

/** SVG text of one piece in its own coordinates; undefined if the package has no such piece. */
export function loadPiece(folder: PieceFolder, name: string, line: string, ground: string): string | undefined {
  let source: string
  try {
    source = readFileSync(join(root, folder, `${name}.js`), 'utf8')
  } catch {
    return undefined
  }
  const exports: Record<string, Component> = {}
  const run = runInThisContext(`(function (exports, require) {${source}\n})`) as (
    exports: object,
    require: (name: string) => unknown,
  ) => void
  run(exports, (wanted) => {
    if (wanted !== 'react') throw new Error(`${folder}/${name} asks for ${wanted}`)
    return { __esModule: true, default: react, ...react }
  })
  return Object.values(exports)[0]?.({ strokeColor: line, backgroundColor: ground })
}
