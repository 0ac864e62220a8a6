import type { Path } from '../../core/score/path.ts'
import { text } from '../../ui/text.ts'

const words = text.looking.next

/** The moment of a turn in the scene's own words, to begin a sentence with; never what to do about it. */
export function whenExample({ beats, manifest }: Path, turn: number): string | undefined {
  const lines = beats[turn]?.lines ?? []
  // What could be noted says more than what leads up to it; and what was said, more than what was seen.
  const line =
    lines.findLast(({ cues }) => cues.length > 0) ??
    lines.findLast(({ speaker }) => speaker !== undefined) ??
    lines.at(-1)
  if (!line) return undefined
  const speaker = manifest.cast[line.speaker ?? '']?.short
  const said = spoken(line.text)
  return speaker && said ? words.heard(speaker, said) : words.saw(line.text.replace(/\.$/, ''))
}

/** What was said first, without who did what while saying it; undefined where nothing is quoted. */
const spoken = (line: string): string | undefined => /“[^”]+”/.exec(line)?.[0].replace(/,”$/, '”')
