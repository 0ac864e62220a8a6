/** What each dimension is about. 1 to 3 look at recruitment, 4 at the work itself, 5 and 6 at the place of work. */
export const dimensions = {
  1: 'Deceptive recruitment',
  2: 'Coercive recruitment',
  3: 'Recruitment by abuse of vulnerability',
  4: 'Exploitation',
  5: 'Coercion at destination',
  6: 'Abuse of vulnerability at destination',
} as const

export type Dimension = keyof typeof dimensions

export const strengths = ['strong', 'medium', 'weak'] as const

export type Strength = (typeof strengths)[number]

export interface Indicator {
  readonly dimension: Dimension
  /** As the list grades it. The same fact can weigh more at destination than at recruitment; the list means that. */
  readonly strength: Strength
  readonly name: string
  /**
   * What in US law the fact can help to show; bare numbers are sections of 18 USC, 7102 is in 22 USC. Our own mapping from the
   * statutes (grade D). Null where it shows no element by itself.
   */
  readonly element: string | null
}
