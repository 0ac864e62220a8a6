import type { Axis } from '../core/catalogue/axis.ts'
import type { Role } from '../core/manifest/scenario.ts'
import { text } from './text.ts'

/** What an axis asks, in the words of whoever's work it is. */
export const asks = (axis: Axis, role: Role | undefined): string =>
  text.common.axesAsk[role ?? '']?.[axis] ?? text.common.axes[axis].asks
