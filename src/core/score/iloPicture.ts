import { type Dimension, dimensions, type IndicatorId, indicators, type Strength } from '../catalogue/indicator.ts'

/** How many different indicators of each strength are present in one dimension. Whole numbers from 0. */
export type StrengthCounts = Readonly<Record<Strength, number>>

/**
 * The published rule for one dimension (source I3, mark V2): two strong; one strong with any other; three medium; or two medium
 * with a weak one. So one strong alone is not positive, and weak ones alone never are.
 */
export function dimensionPositive({ strong, medium, weak }: StrengthCounts): boolean {
  return strong >= 2 || (strong >= 1 && medium + weak >= 1) || medium >= 3 || (medium >= 2 && weak >= 1)
}

/** What the positive dimensions amount to, in the list's own terms. Four of them are printed with it as examples. */
export const classifications = {
  'none-positive': {
    printed: true,
    words: 'Nothing in recruitment, in the work or in coercion reaches the mark: the list would not see a victim here.',
  },
  'labor-rights': {
    printed: true,
    words:
      'Exploitation, without a trick or force in recruitment and without coercion at the place of work: in the list’s terms a labor-rights case.',
  },
  'deceived-and-exploited': {
    printed: true,
    words:
      'Deception in recruitment and exploitation, without coercion at the place of work: in the list’s terms a victim of deception and exploitation.',
  },
  'forced-labor': {
    printed: true,
    words:
      'Deception or coercion in recruitment, exploitation, and coercion at the place of work: in the list’s terms trafficking for forced labor.',
  },
  'coerced-there': {
    printed: false,
    words:
      'Exploitation and coercion at the place of work, without a trick or force in recruitment. The printed examples do not show this; it is still trafficking here, since forced labor (18 USC 1589) needs no deception.',
  },
  'coerced-on-the-way': {
    printed: false,
    words:
      'Coercion in recruitment and exploitation, without coercion at the place of work. The printed examples do not show this; look to the words of the statute.',
  },
  'no-exploitation': {
    printed: false,
    words:
      'Deception or coercion, and so far too little that shows exploitation. The printed examples do not show this; look to the words of the statute.',
  },
} as const

export type Classification = keyof typeof classifications

/** Said whenever dimension 3 or 6 is positive. */
export const vulnerabilityWords =
  'A weak position was used. In the list this may stand in for the means or add to it. Under US law it is background (18 USC 1589(c)(2)), never a means alone.'

export interface DimensionPicture extends StrengthCounts {
  readonly dimension: Dimension
  readonly name: string
  readonly positive: boolean
}

export interface IloPicture {
  /** All six, in order. */
  readonly dimensions: readonly DimensionPicture[]
  readonly classification: Classification
  readonly words: string
  /** Whether the list prints this row; the printed rows are examples, so false says nothing against it. */
  readonly printed: boolean
  /** Dimension 3 or 6 is positive. It never changes the classification, so that need alone is never read as trafficking. */
  readonly vulnerability: boolean
}

const everyDimension = Object.keys(dimensions).map(Number) as Dimension[]

/** The picture that a set of indicators gives; one that comes twice counts once. Gives no points. */
export function iloPicture(indicatorIds: Iterable<IndicatorId>): IloPicture {
  const present = [...new Set(indicatorIds)].map((id) => indicators[id])
  const pictures = everyDimension.map((dimension): DimensionPicture => {
    const count = (strength: Strength) =>
      present.filter((indicator) => indicator.dimension === dimension && indicator.strength === strength).length
    const counts = { strong: count('strong'), medium: count('medium'), weak: count('weak') }
    return { dimension, name: dimensions[dimension], ...counts, positive: dimensionPositive(counts) }
  })
  const positive = (dimension: Dimension) => pictures.some((one) => one.dimension === dimension && one.positive)
  const classification = classify(positive)
  return {
    dimensions: pictures,
    classification,
    ...classifications[classification],
    vulnerability: positive(3) || positive(6),
  }
}

function classify(positive: (dimension: Dimension) => boolean): Classification {
  const [deception, coercedOnTheWay, exploitation, coercedThere] = [positive(1), positive(2), positive(4), positive(5)]
  if (!exploitation) return deception || coercedOnTheWay || coercedThere ? 'no-exploitation' : 'none-positive'
  if (coercedThere) return deception || coercedOnTheWay ? 'forced-labor' : 'coerced-there'
  if (deception) return 'deceived-and-exploited'
  return coercedOnTheWay ? 'coerced-on-the-way' : 'labor-rights'
}
