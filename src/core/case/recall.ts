import { own } from '../manifest/own.ts'
import type { Path } from '../score/path.ts'
import { variantFor, wordingsChosen } from '../score/wording.ts'

/** A question about a line of one's own report: what of these stood in it. */
export interface Recall {
  /** What the line is about, as the form has it. */
  readonly title: string
  /** Three at most, in the form's order. */
  readonly options: readonly string[]
  /** Which of them was handed in. */
  readonly own: number
}

const mostOptions = 3

/** Undefined where the line was left blank, or the form has nothing else to put beside it. */
export function recallOf(line: string, path: Path): Recall | undefined {
  const form = own(path.manifest.report, line)
  const wording = wordingsChosen(path).get(line)
  const variant = variantFor(path.manifest.report, line, path)
  if (!form || !wording || !variant) return undefined
  const { variants } = form
  const at = variants.indexOf(variant)
  const said = variant[wording]
  const picked = new Map([[said, at]])
  for (let step = 1; step < variants.length && picked.size < mostOptions; step++) {
    const other = (at + step) % variants.length
    const words = variants[other]?.[wording] ?? ''
    if (!picked.has(words)) picked.set(words, other)
  }
  if (picked.size < 2) return undefined
  const options = [...picked].sort(([, left], [, right]) => left - right).map(([words]) => words)
  return { title: form.title, options, own: options.indexOf(said) }
}
