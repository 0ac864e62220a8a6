import { posix } from 'node:path'
import ts from 'typescript'

/** Source files by their path from the project's folder, with slashes. */
export type Tree = ReadonlyMap<string, string>

const literal = (node: ts.Node | undefined): string | undefined =>
  node && ts.isStringLiteralLike(node) ? node.text : undefined

const isGlob = (callee: ts.Expression): boolean =>
  ts.isPropertyAccessExpression(callee) && callee.name.text === 'glob' && ts.isMetaProperty(callee.expression)

const isRequire = (callee: ts.Expression): boolean => ts.isIdentifier(callee) && callee.text === 'require'

/** What one node imports: undefined for no import, 'computed' for one that cannot be read here. */
function importsOf(node: ts.Node): readonly string[] | undefined {
  const one = (specifier: ts.Node | undefined) => [literal(specifier) ?? 'computed']
  if (ts.isImportDeclaration(node)) return one(node.moduleSpecifier)
  if (ts.isExportDeclaration(node)) return node.moduleSpecifier && one(node.moduleSpecifier)
  if (ts.isExternalModuleReference(node)) return one(node.expression)
  if (ts.isImportTypeNode(node)) return one(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined)
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'URL') {
    const address = literal(node.arguments?.[0])
    return address && /^\..*\.[mc]?[jt]sx?$/.test(address) ? [address] : undefined
  }
  if (!ts.isCallExpression(node)) return undefined
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return one(node.arguments[0])
  if (isRequire(node.expression)) return one(node.arguments[0])
  if (isGlob(node.expression)) {
    const patterns = node.arguments[0]
    return patterns && ts.isArrayLiteralExpression(patterns) ? patterns.elements.flatMap(one) : one(patterns)
  }
  return undefined
}

export const parse = (path: string, text: string): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)

/**
 * All that a file imports, as written: type imports, re-exports, dynamic imports, `import('…').Type`, `import x =
 * require`, Vite's globs and workers' addresses too.
 */
export function specifiersOf(path: string, text: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    found.push(...(importsOf(node) ?? []))
    ts.forEachChild(node, visit)
  }
  visit(parse(path, text))
  return [...new Set(found)]
}

/** The path that a relative specifier means, whether there is such a file or not; undefined for a package. */
export function targetOf(path: string, specifier: string, tree: Tree): string | undefined {
  const plain = specifier.replace(/\?.*$/, '')
  if (!/^\.{0,2}\//.test(plain) && plain !== '.' && plain !== '..') return undefined
  const target = plain.startsWith('/') ? plain.slice(1) : posix.join(posix.dirname(path), plain)
  const spellings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => target + end)
  const sources = [target.replace(/\.jsx?$/, '.ts'), target.replace(/\.jsx?$/, '.tsx')]
  return [...spellings, ...sources].find((candidate) => tree.has(candidate)) ?? target
}

/** Package of a specifier: `zod` of `zod/mini`, `@preact/signals`, `node:` and `virtual:` for all of theirs. */
export function packageOf(specifier: string): string {
  const scheme = /^(node|virtual):/.exec(specifier)
  if (scheme) return scheme[0]
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
