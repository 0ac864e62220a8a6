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
}

/** Compiles a root file and what it INCLUDEs. A warning is a fault. Throws StoryFaults. */
export function parseInk(folder: string, root: string): ParsedInk {
  const faults: Fault[] = []
  const files: string[] = [root]
  const compiler = new Compiler(
    readFileSync(join(folder, root), 'utf8'),
    new CompilerOptions(root, [], false, (message) => faults.push(readMessage(message, root)), {
      ResolveInkFilename: (name: string) => name,
      LoadInkFileContents: (name: string) => {
        const path = join(folder, dirname(root), name)
        if (!existsSync(path)) throw new StoryFaults([{ file: root, line: lineOfInclude(folder, root, name), message: `INCLUDE ${name}: there is no such file` }])
        files.push(name)
        return readFileSync(path, 'utf8')
      },
    }),
  )
  let ink: object | undefined
  try {
    const json = compiler.Compile()?.ToJson()
    ink = json ? (JSON.parse(json) as object) : undefined
  } catch (error) {
    if (error instanceof StoryFaults) throw error
    if (faults.length === 0) faults.push({ file: root, line: 0, message: error instanceof Error ? error.message : String(error) })
  }
  if (faults.length > 0 || !ink) throw new StoryFaults(faults.length > 0 ? faults : [{ file: root, line: 0, message: 'does not compile' }])
  return { parsed: compiler.parsedStory, ink, files }
}

/** `ERROR: 'yard.ink' line 12: ...` as a fault. */
function readMessage(message: string, root: string): Fault {
  const found = /^(?:ERROR|WARNING|TODO|RUNTIME ERROR|RUNTIME WARNING)?:?\s*(?:'([^']+)')?\s*(?:line (\d+))?:?\s*([\s\S]*)$/.exec(message)
  return { file: found?.[1] ?? root, line: Number(found?.[2] ?? 0), message: found?.[3] || message }
}

function lineOfInclude(folder: string, root: string, name: string): number {
  const lines = readFileSync(join(folder, root), 'utf8').split('\n')
  return lines.findIndex((line) => line.trim().startsWith('INCLUDE') && line.includes(name)) + 1
}
