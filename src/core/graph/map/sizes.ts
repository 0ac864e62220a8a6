/** Whole pixels of the map. */
export const sizes = {
  /** Around everything. */
  margin: 16,
  choice: { width: 80, height: 34, gap: 4 },
  /** A beat: its words above, its choices below. */
  beat: { least: 190, words: 62, side: 8, foot: 8 },
  ending: { width: 124, height: 60 },
  /** Between beats of one row. */
  between: 18,
  /** From row to row, where ways run. */
  below: 66,
  /** A chapter's field around its beats, with its name above. */
  field: { side: 14, head: 34, foot: 14, between: 16, least: 150 },
  /** Thickness of a way that every play takes, and of one that hardly any does. */
  way: { most: 15, least: 1 },
  /** Free on either side of a way that passes beats. */
  clear: 20,
} as const

export const beatWidth = (choices: number): number => {
  const { choice, beat } = sizes
  return Math.max(beat.least, choices * (choice.width + choice.gap) - choice.gap + 2 * beat.side)
}

export const beatHeight = sizes.beat.words + sizes.choice.height + sizes.beat.foot

export const wayWidth = (share: number): number =>
  Math.max(sizes.way.least, Math.round(share * sizes.way.most * 10) / 10)
