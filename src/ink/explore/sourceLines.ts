import { Container, type InkObject, Story } from './engine.ts'

export interface SourceLine {
  readonly file: string
  /** From 1. */
  readonly line: number
}

/** Run-time path of every object to where it was written, from a story still in the compiler's hands (JSON has lost it). */
export function sourceLines(
  { runtimeObject }: { readonly runtimeObject: InkObject },
  rootFile: string,
): Map<string, SourceLine> {
  const lines = new Map<string, SourceLine>()
  const visit = (object: InkObject) => {
    const { debugMetadata } = object
    if (debugMetadata)
      lines.set(object.path.toString(), {
        file: debugMetadata.fileName ?? rootFile,
        line: debugMetadata.startLineNumber,
      })
    if (!(object instanceof Container)) return
    for (const inner of object.content) visit(inner)
    for (const [, named] of object.namedOnlyContent ?? []) visit(named)
  }
  visit(runtimeObject instanceof Story ? runtimeObject.mainContentContainer : runtimeObject)
  return lines
}

/** Where a path was written, or what holds it. */
export function sourceOf(lines: ReadonlyMap<string, SourceLine>, path: string): SourceLine | undefined {
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length--) {
    const line = lines.get(parts.slice(0, length).join('.'))
    if (line) return line
  }
  return undefined
}
