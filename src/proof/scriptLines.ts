import type { CompiledStory } from '../core/story/compiled.ts'
import { parseLineTags } from '../ink/tag.ts'

/** A line as it stands in the script, said or not. */
export interface ScriptLine {
  readonly id: string
  readonly text: string
  readonly cues: readonly string[]
  /** The knot that it stands in, as the author wrote it; empty before the first. */
  readonly knot: string
}

/** Every line that a compiled script holds, in its order. What is inserted into one shows as an ellipsis. */
export function scriptLines({ ink }: Pick<CompiledStory, 'ink'>): ScriptLine[] {
  const root = (ink as { root?: unknown }).root
  if (!Array.isArray(root)) return []
  const knots = root.at(-1) as Readonly<Record<string, unknown>> | null
  return [
    ...linesIn(root.slice(0, -1), ''),
    ...Object.entries(knots ?? {}).flatMap(([knot, content]) => (Array.isArray(content) ? linesIn(content, knot) : [])),
  ]
}

function linesIn(container: readonly unknown[], knot: string): ScriptLine[] {
  const found: ScriptLine[] = []
  let text = ''
  let tags: string[] = []
  let tag: string | undefined
  const close = () => {
    const { id, cues = [] } = parseLineTags(tags)
    if (id !== undefined && text.trim() !== '') found.push({ id, text: text.trim(), cues, knot })
    text = ''
    tags = []
  }
  for (const part of container) {
    if (part === '#') tag = ''
    else if (part === '/#') {
      if (tag !== undefined) tags.push(tag.trim())
      tag = undefined
    } else if (part === '\n') close()
    else if (part === 'out' && tag === undefined) text += '…'
    else if (typeof part === 'string' && part.startsWith('^')) {
      if (tag === undefined) text += part.slice(1)
      else tag += part.slice(1)
    } else if (Array.isArray(part)) found.push(...linesIn(part, knot))
    else if (part && typeof part === 'object') {
      for (const inner of Object.values(part)) if (Array.isArray(inner)) found.push(...linesIn(inner, knot))
    }
  }
  close()
  return found
}
