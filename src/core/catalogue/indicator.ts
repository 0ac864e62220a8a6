import { d1 } from './indicators/d1.ts'
import { d2 } from './indicators/d2.ts'
import { d3 } from './indicators/d3.ts'
import { d4 } from './indicators/d4.ts'
import { d5 } from './indicators/d5.ts'
import { d6 } from './indicators/d6.ts'
import type { Indicator } from './indicators/entry.ts'

export { type Dimension, dimensions, type Indicator, type Strength, strengths } from './indicators/entry.ts'

/**
 * The adult-labor list of the ILO and European Commission indicators (2009): 67 entries in six dimensions. Names are in our own
 * words. Entries and strengths follow a public crosswalk of the list (source I3, mark V2) and are to be read once against the
 * original before real use. An indicator raises a question; it is never a verdict.
 */
export const indicators = { ...d1, ...d2, ...d3, ...d4, ...d5, ...d6 } as const satisfies Record<string, Indicator>

export type IndicatorId = keyof typeof indicators
