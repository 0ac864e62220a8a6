import { describe, expect, test } from 'vitest'
import { layers } from './architecture.data.ts'
import { specifiersOf } from './architectureImports.ts'
import { badNames, cycles, forbiddenImports, impurities, layerOf, longFiles, longMedian } from './architectureRules.ts'

const tree = (files: Record<string, string>) => new Map(Object.entries(files))
const forbidden = (path: string, text: string, others: Record<string, string> = {}) =>
  forbiddenImports(tree({ [path]: text, ...others }), layers)

test('every way to import is seen', () => {
  const text = `
    import one from 'a'
    import type { Two } from 'b'
    import 'c'
    export { three } from 'd'
    export * from 'e'
    export type { Four } from 'f'
    const five = await import('g')
    type Six = import('h').Six
    import seven = require('i')
    const eight = require('j')
    const nine = new Worker(new URL('./k.ts', import.meta.url))
    const ten = import.meta.glob(['./l/*.ts', './m/*.ts'])
    const eleven = await import(name)
    const twelve = <p>import('no')</p>
    const data = new URL('./picture.png', import.meta.url)
    // import 'no'
    const text = "import 'no'"
  `
  const seen = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', './k.ts', './l/*.ts', './m/*.ts', 'computed']
  expect(specifiersOf('x.tsx', text)).toEqual(seen)
})

describe('a forbidden import is named', () => {
  test.each([
    ['src/core/a.ts', "import { h } from 'preact'", 'src/core/a.ts → preact: core may not import this package'],
    ['src/core/a.ts', "import 'node:fs'", 'src/core/a.ts → node:fs: core may not use Node'],
    ['src/core/a.ts', "import 'fs/promises'", 'src/core/a.ts → fs/promises: core may not use Node'],
    [
      'src/core/a.ts',
      "import type { P } from '../play/p.ts'",
      'src/core/a.ts → src/play/p.ts: core may import its own files only',
    ],
    ['src/reader/a.tsx', "await import('phaser')", 'src/reader/a.tsx → phaser: reader may not import this package'],
    [
      'src/reader/a.tsx',
      "export * from '../debrief/b.ts'",
      'src/reader/a.tsx → src/debrief/b.ts: reader may import core, play, ui, artIndex',
    ],
    [
      'src/stage/a.ts',
      "import '../art/build.ts'",
      'src/stage/a.ts → src/art/build.ts: stage may import core, play, artIndex, hand',
    ],
    ['src/ink/a.ts', "import './compile/b.ts'", 'src/ink/a.ts → src/ink/compile/b.ts: ink may import core'],
    ['src/proof/a.ts', "type S = import('inkjs').Story", 'src/proof/a.ts → inkjs: proof may not import this package'],
    [
      'src/play/a.ts',
      "import data from '../../stories/x.json'",
      'src/play/a.ts → stories/x.json: what is outside src is not imported',
    ],
    ['src/app/a.ts', "await import('./' + name)", 'src/app/a.ts → computed: an import must be written out'],
    [
      'src/main.ts',
      "import '/src/server/app.ts'",
      'src/main.ts → src/server/app.ts: main may import core, ink, play, stage, ui, reader, debrief, home, classroom, teach, author, artIndex, app',
    ],
    ['src/shop/a.ts', '', 'src/shop/a.ts: no layer of tests/architecture.data.ts has this file'],
  ])('%s: %s', (path, text, expected) => {
    expect(forbidden(path, text)).toEqual([expected])
  })
})

test.each([
  ['src/core/a.ts', "import * as z from 'zod/mini'; import './b.ts'"],
  ['src/stage/a.ts', "import Phaser from 'phaser'; import type { A } from '../art/artIndex.ts'"],
  ['src/ink/compile/a.ts', "import 'node:fs'; import 'inkjs/full'; import '../tag.ts'; import 'yaml'"],
  ['src/ui/a.tsx', "import './a.css'; import icon from 'lucide-static/icons/eye.svg?raw'"],
  ['src/main.ts', "import 'virtual:stories'; import './app/App'"],
])('%s may: %s', (path, text) => {
  expect(forbidden(path, text, { 'src/app/App.tsx': '' })).toEqual([])
})

test('the longest start decides the layer', () => {
  expect(layerOf('src/ink/compile/a.ts', layers)).toBe('compile')
  expect(layerOf('src/art/artIndex.ts', layers)).toBe('artIndex')
  expect(layerOf('src/art/build.ts', layers)).toBe('art')
  expect(layerOf('src/css.d.ts', layers)).toBe('ambient')
  expect(layerOf('src/other.ts', layers)).toBeUndefined()
})

describe('cycles', () => {
  test('through types and re-exports count', () => {
    const ring = {
      'src/a.ts': "import type {} from './b.ts'",
      'src/b.ts': "export * from './c'",
      'src/c.ts': "import('./a.ts')",
    }
    expect(cycles(tree(ring))).toEqual(['src/a.ts → src/b.ts → src/c.ts → src/a.ts'])
  })

  test('a file that imports itself', () => {
    expect(cycles(tree({ 'src/a.ts': "import './a.ts'" }))).toEqual(['src/a.ts → src/a.ts'])
  })

  test('two ways to one file are none', () => {
    const diamond = {
      'a.ts': "import './b.ts'; import './c.ts'",
      'b.ts': "import './d.ts'",
      'c.ts': "import './d.ts'",
      'd.ts': '',
    }
    expect(cycles(tree(diamond))).toEqual([])
  })
})

test('names that say nothing', () => {
  const bad = ['src/a/StoryManager.ts', 'src/a/services.ts', 'src/utils/a.ts', 'src/a/helpers/b.ts', 'src/a/types.ts']
  expect(badNames([...bad, 'src/a/prototypes.ts', 'src/a/serviceman.ts', 'src/typesetting/a.ts'])).toEqual(bad)
})

test('lengths', () => {
  const file = (lines: number) => 'x\n'.repeat(lines)
  expect(longFiles(tree({ 'a.ts': file(300), 'b.ts': file(301) }))).toEqual(['b.ts: 301 lines, at most 300'])
  expect(longMedian(tree({ 'a.ts': file(79), 'b.ts': file(10), 'c.ts': file(300) }))).toEqual([])
  expect(longMedian(tree({ 'a.ts': file(80), 'b.ts': file(10), 'c.ts': file(300) }))).toEqual([
    'the median file has 80 lines, and must be under 80',
  ])
})

describe('purity', () => {
  test.each([
    ['const now = Date.now()', ['a.ts: Date']],
    ['const chance = Math.random()', ['a.ts: Math.random']],
    ['const f = () => window.location', ['a.ts: window']],
    ['let at: Date', ['a.ts: Date']],
    ['const at = { Date: 1, fetch: entry.document }', []],
    ['function f(location: string) { return location }', []],
    ["import { location } from './place.ts'; location()", []],
    ['const half = Math.floor(1 / 2)', []],
  ])('%s', (text, expected) => {
    expect(impurities('a.ts', text)).toEqual(expected)
  })
})
