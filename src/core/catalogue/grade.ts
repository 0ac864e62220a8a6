/** How well a rule's effect is known. Letters as in the evidence review; words as a player reads them. */
export const grades = {
  A: 'measured with trafficking victims',
  B: 'measured in another setting',
  C: 'consensus guidance',
  D: 'our inference',
} as const

export type Grade = keyof typeof grades
