import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { provingProgram } from '../../../src/proof/ship/proveApart.ts'
import { sourcesOf } from '../../../src/proof/ship/sourcesOf.ts'

/** What is left of a file's imports once TypeScript has taken the types out. */
function importsRun(file: string): string[] {
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true },
  })
  return ts.preProcessFile(outputText, true, true).importedFiles.map(({ fileName }) => fileName)
}

it('are all files that the program runs, as TypeScript sees it', () => {
  const { files, packages } = sourcesOf(provingProgram)
  const run = new Set([provingProgram])
  const foreign = new Set<string>()
  for (const file of run) {
    for (const specifier of importsRun(file)) {
      if (specifier.startsWith('.')) run.add(join(dirname(file), specifier))
      else foreign.add(specifier.split('/')[0] ?? '')
    }
  }
  expect(files).toEqual([...run].sort())
  expect(packages.map((name) => name.split('@')[0])).toEqual([...foreign].sort())
  expect(packages.join()).toMatch(/^inkjs@\d+\.\d+\.\d+$/)
})
