/** Width of a character, in ems, in the widest face that the picture may be shown in. */
function widthOf(character: string): number {
  if (/[ilj.,'’|!:;]/.test(character)) return 0.3
  if (/[ftr\s()“”"-]/.test(character)) return 0.4
  if (/[mwMW@—]/.test(character)) return 0.92
  return /[A-ZQÀ-Þ%]/.test(character) ? 0.71 : 0.585
}

export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + widthOf(character), 0) * size

/** Breaks words into at most so many lines of a width; what does not fit ends in an ellipsis. */
export function fitText(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = []
  const words = text.split(/\s+/).filter(Boolean)
  let line = ''
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`
    const last = lines.length === most - 1
    const room = last && index < words.length - 1 ? width - textWidth('…', size) : width
    if (textWidth(longer, size) <= room) {
      line = longer
      continue
    }
    if (last) return [...lines, cut(line === '' ? word : line, size, width)]
    if (line !== '') lines.push(line)
    line = word
  }
  return line === '' ? lines : [...lines, textWidth(line, size) <= width ? line : cut(line, size, width)]
}

function cut(text: string, size: number, width: number): string {
  let kept = text
  while (kept !== '' && textWidth(`${kept}…`, size) > width) kept = kept.slice(0, -1)
  return `${kept.replace(/[\s,;:.]+$/, '')}…`
}

/** An id on one line or two, broken at a joint. */
export function fitId(id: string, size: number, width: number): string[] {
  if (textWidth(id, size) <= width) return [id]
  const parts = id.split('-')
  const breaks = parts.slice(1).map((_, at) => [`${parts.slice(0, at + 1).join('-')}-`, parts.slice(at + 1).join('-')])
  const longer = ([upper = '', lower = '']: readonly string[]) =>
    Math.max(textWidth(upper, size), textWidth(lower, size))
  const best = breaks.reduce<string[]>(
    (least, next) => (longer(next) < longer(least) ? next : least),
    breaks[0] ?? [id],
  )
  return best.map((line) => (textWidth(line, size) <= width ? line : cut(line, size, width)))
}
