import type { Path } from '../../core/score/path.ts'
import { text } from '../../ui/text.ts'

const words = text.looking.next

/** The moment of a turn in the scene's own words, to begin a sentence with; never what to do about it. */
export function whenExample({ beats, manifest }: Path, turn: number): string | undefined {
  const lines = beats[turn]?.lines ?? []
  const said = lines.findLast(({ speaker }) => speaker !== undefined)
  if (said) return words.heard(manifest.cast[said.speaker ?? '']?.short ?? '', spoken(said.text))
  const seen = lines.at(-1)
  return seen && words.saw(seen.text)
}

/** What was said first, without who did what while saying it. */
const spoken = (line: string): string => /“[^”]+”/.exec(line)?.[0].replace(/,”$/, '”') ?? line
