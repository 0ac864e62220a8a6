import { builtinModules } from 'node:module'
import ts from 'typescript'
import { emptyNames, impureNames, type Layer, medianLines, mostLines } from './architecture.data.ts'
import { packageOf, parse, specifiersOf, type Tree, targetOf } from './architectureImports.ts'

type Table = Readonly<Record<string, Layer>>

const startsWith = (path: string, start: string): boolean =>
  new RegExp(`^${start.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}`).test(path)

/** Name of the layer that a path belongs to. */
export function layerOf(path: string, table: Table): string | undefined {
  const fitting = Object.entries(table).filter(([, layer]) => startsWith(path, layer.start))
  return fitting.sort(([, one], [, other]) => other.start.length - one.start.length)[0]?.[0]
}

const isNode = (specifier: string): boolean =>
  packageOf(specifier) === 'node:' || builtinModules.includes(packageOf(specifier))

/** Why a file may not import something; undefined where it may. */
function objection(name: string, layer: Layer, path: string, specifier: string, tree: Tree, table: Table) {
  if (specifier === 'computed') return 'an import must be written out'
  const target = targetOf(path, specifier, tree)
  if (target === undefined) {
    if (isNode(specifier)) return layer.node ? undefined : `${name} may not use Node`
    return layer.packages.includes(packageOf(specifier)) ? undefined : `${name} may not import this package`
  }
  if (!target.startsWith('src/')) return 'what is outside src is not imported'
  const other = layerOf(target, table)
  if (other === name || (other !== undefined && layer.layers.includes(other))) return undefined
  return `${name} may import ${layer.layers.join(', ') || 'its own files only'}`
}

/** Imports that the table does not allow, as `file → import: why`. */
export function forbiddenImports(tree: Tree, table: Table): string[] {
  return [...tree].flatMap(([path, text]) => {
    const name = layerOf(path, table)
    const layer = name === undefined ? undefined : table[name]
    if (name === undefined || !layer) return [`${path}: no layer of tests/architecture.data.ts has this file`]
    return specifiersOf(path, text).flatMap((specifier) => {
      const why = objection(name, layer, path, specifier, tree, table)
      return why ? [`${path} → ${targetOf(path, specifier, tree) ?? specifier}: ${why}`] : []
    })
  })
}

/** One way round for each place where files import each other in a circle. */
export function cycles(tree: Tree): string[] {
  const found: string[] = []
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path)
    if (at >= 0) found.push([...trail.slice(at), path].join(' → '))
    if (at >= 0 || done.has(path)) return
    for (const specifier of specifiersOf(path, tree.get(path) ?? '')) {
      const target = targetOf(path, specifier, tree)
      if (target !== undefined && tree.has(target)) visit(target, [...trail, path])
    }
    done.add(path)
  }
  for (const path of tree.keys()) visit(path, [])
  return found
}

export const badNames = (paths: Iterable<string>): string[] => [...paths].filter((path) => emptyNames.test(path))

const linesOf = (text: string): number => text.replace(/\n$/, '').split('\n').length

export const longFiles = (tree: Tree): string[] =>
  [...tree].flatMap(([path, text]) =>
    linesOf(text) > mostLines ? [`${path}: ${linesOf(text)} lines, at most ${mostLines}`] : [],
  )

/** Says so where files are long on the whole; only code counts. */
export function longMedian(tree: Tree): string[] {
  const lengths = [...tree].filter(([path]) => /\.tsx?$/.test(path)).map(([, text]) => linesOf(text))
  const median = lengths.sort((one, other) => one - other)[Math.floor(lengths.length / 2)] ?? 0
  return median < medianLines ? [] : [`the median file has ${median} lines, and must be under ${medianLines}`]
}

const isName = (node: ts.Identifier): boolean => {
  const { parent } = node
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isQualifiedName(parent) && parent.right === node) ||
    ('name' in parent && parent.name === node) ||
    ('propertyName' in parent && parent.propertyName === node) ||
    ts.isImportSpecifier(parent)
  )
}

/** Uses of clock, chance, network, page or process, as `file: name`. A name that the file declares is its own. */
export function impurities(path: string, text: string): string[] {
  const used = new Set<string>()
  const declared = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && impureNames.has(node.text)) (isName(node) ? declared : used).add(node.text)
    if (ts.isPropertyAccessExpression(node) && node.getText() === 'Math.random') used.add('Math.random')
    ts.forEachChild(node, visit)
  }
  visit(parse(path, text))
  return [...used].filter((name) => !declared.has(name)).map((name) => `${path}: ${name}`)
}
