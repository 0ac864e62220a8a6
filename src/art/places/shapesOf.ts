import type { Matrix, Shade, Shape } from '../hand/drawing.ts'
import { identity, matrixOf, multiply } from './matrixOf.ts'
import { number, outlines } from './shapePaths.ts'

type Attributes = Map<string, string>

/** What shapes have of the groups they are in; `seen` is the product of opacities. */
interface Group {
  readonly hands: Attributes
  readonly matrix: Matrix
  readonly seen: number
}

/** What a group hands down to what is in it. */
const inherited = new Set([
  'fill',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'fill-opacity',
  'fill-rule',
  'stroke-dasharray',
  'stroke-linecap',
])
const own = new Set([
  'opacity',
  'transform',
  'class',
  'id',
  'd',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'x',
  'y',
  'width',
  'height',
])

/**
 * The shapes of a layer's SVG, each with all that it has of its groups and of the classes in `wash.css`. As in CSS, a class stands
 * over an attribute, a later rule over an earlier one, and a group that says nothing of its fill has none; a group's opacity is that of each of its shapes. What a
 * drawing may not use is refused.
 */
export function shapesOf(svg: string, style: string): Shape[] {
  const rules = rulesOf(style)
  const shades = shadesOf(svg)
  const shapes: Shape[] = []
  const groups: Group[] = [{ hands: new Map(), matrix: identity, seen: 1 }]
  const drawn = svg.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<defs>[\s\S]*?<\/defs>|<\/?svg[^>]*>/g, '')
  for (const [, end, name = '', written = ''] of drawn.matchAll(/<(\/?)(\w+)([^>]*?)\/?>/g)) {
    const group = groups.at(-1)
    if (!group) throw new Error('a </g> too many')
    if (end) {
      if (name === 'g') groups.pop()
      continue
    }
    const set = attributesOf(written, name === 'g')
    const matrix = multiply(group.matrix, matrixOf(set.get('transform') ?? ''))
    const all = new Map([...group.hands, ...set])
    const seen = group.seen * (set.has('opacity') ? number(set, 'opacity') : 1)
    if (name === 'g') groups.push({ hands: new Map([...all].filter(([key]) => inherited.has(key))), matrix, seen })
    else shapes.push(shapeOf(name, all, { matrix, seen }))
  }
  return shapes

  function attributesOf(written: string, isGroup: boolean): Attributes {
    const pairs = [...written.matchAll(/([\w-]+)="([^"]*)"/g)]
    const set = new Map(pairs.map(([, key = '', value = '']) => [key, value]))
    const style = set.get('style') ?? ''
    set.delete('style')
    for (const key of set.keys()) if (!inherited.has(key) && !own.has(key)) throw new Error(`${key} is not known here`)
    if (isGroup) set.set('fill', 'none')
    const classes = new Set(set.get('class')?.split(/\s+/))
    for (const rule of rules) if (classes.delete(rule.name)) for (const one of rule.sets) set.set(...one)
    for (const one of setsOf(style)) set.set(...one)
    for (const unknown of classes) throw new Error(`there is no class ${unknown} in wash.css`)
    return set
  }

  function shapeOf(name: string, all: Attributes, { matrix, seen }: Pick<Group, 'matrix' | 'seen'>): Shape {
    const outline = outlines[name]
    if (!outline) throw new Error(`<${name}> is none of ${Object.keys(outlines).join(', ')}, g`)
    const [fill, stroke, rule] = [all.get('fill') ?? 'none', all.get('stroke') ?? 'none', all.get('fill-rule')]
    const share = (key: string) => (all.has(key) && number(all, key) !== 1 ? number(all, key) : undefined)
    const shape: Shape = {
      d: outline(all),
      ...(fill === 'none'
        ? {}
        : { fill: shadeOf(fill, name, all) ?? fill, ...some('fillSeen', share('fill-opacity')) }),
      ...(stroke === 'none' ? {} : lineOf(stroke, all)),
      ...(stroke === 'none' ? {} : some('strokeSeen', share('stroke-opacity'))),
      ...some('seen', seen === 1 ? undefined : short(seen)),
      ...(rule === 'evenodd' ? { rule } : {}),
      ...(matrix.every((value, at) => value === identity[at])
        ? {}
        : { matrix: matrix.map(short) as unknown as Matrix }),
    }
    return shape
  }

  function shadeOf(fill: string, name: string, all: Attributes): Shade | undefined {
    const id = /^url\(#(.+)\)$/.exec(fill)?.[1]
    if (id === undefined) return undefined
    const stops = shades.get(id)
    if (!stops || name !== 'rect')
      throw new Error(`${fill}: only a <rect> is shaded, by a <linearGradient> of this drawing`)
    const from = number(all, 'y')
    return { from, to: from + number(all, 'height'), stops }
  }
}

function lineOf(stroke: string, all: Attributes): Pick<Shape, 'stroke' | 'width' | 'dash' | 'cap'> {
  const dash = all.get('stroke-dasharray')
  return {
    stroke,
    ...some('width', all.has('stroke-width') ? number(all, 'stroke-width') : undefined),
    ...some(
      'cap',
      caps.find((cap) => cap === all.get('stroke-linecap')),
    ),
    ...some('dash', dash?.split(/[\s,]+/).map(Number)),
  }
}

const caps = ['butt', 'square'] as const

const some = <Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> =>
  value === undefined ? {} : ({ [key]: value } as Record<Key, Value>)

const short = (value: number): number => Math.round(value * 1e4) / 1e4

const rulesOf = (style: string) =>
  [...style.matchAll(/\.([\w-]+)\s*\{([^}]*)\}/g)].map(([, name = '', body = '']) => ({
    name,
    sets: setsOf(body),
  }))

const setsOf = (body: string) =>
  [...body.matchAll(/([\w-]+)\s*:\s*([^;]+)/g)].map(([, key = '', value = '']) => [key, value.trim()] as const)

/** Runs of colors from top to bottom, by id. */
function shadesOf(svg: string): Map<string, Shade['stops']> {
  const shades = new Map<string, Shade['stops']>()
  for (const [, id = '', body = ''] of svg.matchAll(
    /<linearGradient id="([^"]*)" x1="0" y1="0" x2="0" y2="1">(.*?)<\/linearGradient>/gs,
  )) {
    const stops = [...body.matchAll(/<stop offset="([\d.]+)" stop-color="([^"]+)"\/>/g)]
    shades.set(
      id,
      stops.map(([, share, color = '']) => [Number(share), color] as const),
    )
  }
  return shades
}
