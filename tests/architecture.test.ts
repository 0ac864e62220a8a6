import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { gates, layers } from './architecture.data.ts'
import type { Tree } from './architectureImports.ts'
import { badNames, cycles, forbiddenImports, impurities, layerOf, longFiles, longMedian } from './architectureRules.ts'

const root = fileURLToPath(new URL('../', import.meta.url))

function read(folder: string, ends: RegExp): Tree {
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ends.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(files.map((file) => [relative(root, file).split(sep).join('/'), readFileSync(file, 'utf8')]))
}

const code = read('src', /\.tsx?$/)
const everything = new Map([
  ...read('src', /\.(tsx?|css)$/),
  ...read('scripts', /\.mjs$/),
  ...read('tests', /\.(tsx?|mjs)$/),
])

describe('the source', () => {
  test('is found', () => {
    expect([...code.keys()]).toContain('src/server/app.ts')
  })

  test('imports only what the table allows', () => {
    expect(forbiddenImports(code, layers)).toEqual([])
  })

  test('has no cycles', () => {
    expect(cycles(code)).toEqual([])
  })

  test('has a core without clock, chance, network, page or process', () => {
    const core = [...code].filter(([path]) => layerOf(path, layers) === 'core')
    expect(core.length).toBeGreaterThan(0)
    expect(core.flatMap(([path, text]) => impurities(path, text))).toEqual([])
  })

  test('has names that say what is inside', () => {
    expect(badNames(everything.keys())).toEqual([])
  })

  test('has small files', () => {
    expect(longFiles(everything)).toEqual([])
    expect(longMedian(code)).toEqual([])
  })
})

describe('the table', () => {
  test.each(Object.entries(gates))('%s comes in through its gate only', (name, expected) => {
    expect(Object.keys(layers).filter((layer) => layers[layer]?.packages.includes(name))).toEqual(expected)
  })

  test('names only layers that it has, and they do not depend on each other in a circle', () => {
    const asTree = new Map(
      Object.entries(layers).map(([name, layer]) => [
        `${name}.ts`,
        layer.layers.map((other) => `import './${other}.ts'`).join('\n'),
      ]),
    )
    for (const layer of Object.values(layers)) for (const other of layer.layers) expect(layers).toHaveProperty(other)
    expect(cycles(asTree)).toEqual([])
  })
})
