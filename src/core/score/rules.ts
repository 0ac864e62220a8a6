import { approaches } from '../catalogue/approach.ts'
import { events } from '../catalogue/event.ts'
import { indicators } from '../catalogue/indicator.ts'
import { screenOuts } from '../catalogue/screenOut.ts'
import { statutory } from '../catalogue/statutory.ts'
import { mistrustFall } from '../model/barrier.ts'
import { weights } from './weights.ts'

/** All points and effects. Their hash tells whether a score was made under the same rules. */
export const rules = { approaches, events, screenOuts, indicators, statutory, weights, mistrustFall } as const
