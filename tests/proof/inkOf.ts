import { Compiler, CompilerOptions } from '../../src/ink/compile/parser.ts'

const noFiles = { ResolveInkFilename: (name: string) => name, LoadInkFileContents: () => '' }

/** Ink source to inkjs' JSON. Throws what the compiler said. */
export function inkOf(source: string): object {
  const errors: string[] = []
  const options = new CompilerOptions('story.ink', [], false, (message) => void errors.push(message), noFiles)
  let json: string | undefined
  try {
    json = new Compiler(source, options).Compile()?.ToJson() as string | undefined
  } catch (error) {
    errors.push(`ERROR: ${error instanceof Error ? error.message : String(error)}`)
  }
  const failed = errors.filter((message) => /^(RUNTIME )?ERROR/.test(message))
  if (failed.length > 0 || !json) throw new Error(`does not compile:\n${failed.join('\n')}`)
  return JSON.parse(json) as object
}
