import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Fault, StoryFaults } from './fault.ts'
import { Compiler, CompilerOptions, type ParsedStory } from './parser.ts'

export interface ParsedInk {
  readonly parsed: ParsedStory
  /** inkjs' own JSON of the compiled story. */
  readonly ink: object
  /** Every file read, the root first; names as they are written in INCLUDE. */
  readonly files: readonly string[]
  /** What the compiler would let pass: its warnings, and the author's TODOs. */
  readonly warnings: readonly Fault[]
}

/** Compiles a root file and what it INCLUDEs. Throws StoryFaults with the errors, each at file and line. */
export function parseInk(folder: string, root: string): ParsedInk {
  if (!existsSync(join(folder, root))) throw new StoryFaults([{ file: root, line: 0, message: 'the file is missing' }])
  const sources = new Map([[root, readFileSync(join(folder, root), 'utf8')]])
  const errors: Fault[] = []
  const warnings: Fault[] = []
  const compiler = new Compiler(
    sources.get(root) ?? '',
    new CompilerOptions(
      root,
      [],
      false,
      (message) => (isError(message) ? errors : warnings).push(readMessage(message, root)),
      {
        ResolveInkFilename: (name: string) => name,
        LoadInkFileContents: (name: string) => {
          const path = join(folder, dirname(root), name)
          if (!existsSync(path)) {
            errors.push({ ...includeOf(name, sources), message: `INCLUDE ${name}: there is no such file` })
            return ''
          }
          const source = readFileSync(path, 'utf8')
          sources.set(name, source)
          return source
        },
      },
    ),
  )
  let ink: object | undefined
  try {
    const json = compiler.Compile()?.ToJson()
    ink = json ? (JSON.parse(json) as object) : undefined
  } catch (error) {
    if (errors.length === 0)
      errors.push({ file: root, line: 0, message: error instanceof Error ? error.message : String(error) })
  }
  if (errors.length > 0 || !ink)
    throw new StoryFaults(errors.length > 0 ? errors : [{ file: root, line: 0, message: 'does not compile' }])
  return { parsed: compiler.parsedStory, ink, files: [...sources.keys()], warnings }
}

const isError = (message: string) => !/^(RUNTIME )?WARNING|^TODO/.test(message)

/** `ERROR: 'yard.ink' line 12: ...` as a fault. */
function readMessage(message: string, root: string): Fault {
  const [, kind, file, line, rest] =
    /^(?:(?:RUNTIME )?(ERROR|WARNING|TODO): )?(?:'([^']+)' )?(?:line (\d+): )?([\s\S]*)$/.exec(message) ?? []
  const said = (rest ?? '').split('\n')[0]?.trim() || message
  return {
    file: file ?? root,
    line: Number(line ?? 0),
    message: kind === 'TODO' ? `TODO: ${said}; a shipped story has none` : said,
  }
}

/** Where a file is INCLUDEd, among the sources read so far. */
function includeOf(name: string, sources: ReadonlyMap<string, string>): { file: string; line: number } {
  for (const [file, source] of sources) {
    const index = source.split('\n').findIndex((line) => /^\s*INCLUDE\s+(.*?)\s*$/.exec(line)?.[1] === name)
    if (index >= 0) return { file, line: index + 1 }
  }
  return { file: [...sources.keys()][0] ?? '', line: 0 }
}
