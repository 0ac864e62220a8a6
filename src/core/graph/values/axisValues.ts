import type { Axis } from '../../catalogue/axis.ts'
import type { LedgerRules } from '../ledgers/ledger.ts'
import { plainLedger } from '../ledgers/plainLedger.ts'
import { recognitionLedger } from '../ledgers/recognitionLedger.ts'
import { worldLedger } from '../ledgers/worldLedger.ts'
import type { Machine } from './machine.ts'
import { type Product, productOf } from './product.ts'
import { type Ahead, solve } from './solve.ts'
import type { Worth } from './worth.ts'

/** An axis on a story graph: everything that can be counted on it, from everywhere. */
export interface AxisValues {
  readonly product: Product
  readonly ahead: Ahead
}

export type Values = Readonly<Record<Axis, AxisValues>>

/** Best, worst and chance on an axis, exactly. Throws TooManyStates. */
export function axisValues(axis: Axis, machine: Machine): AxisValues {
  const product = productOf(machine, ledgerFor(axis, machine), { cooperation: axis === 'cooperation' })
  return { product, ahead: solve(product) }
}

function ledgerFor(axis: Axis, { graph, manifest }: Machine): LedgerRules {
  if (axis === 'recognition') return recognitionLedger(graph, manifest)
  return axis === 'cooperation' ? plainLedger : worldLedger(graph, manifest, axis)
}

/** What a whole play from a root can count on an axis. */
export const atRoot = ({ ahead }: AxisValues, root: number): Worth => ({
  best: ahead.best[root] as number,
  worst: ahead.worst[root] as number,
  chance: ahead.chance[root] as number,
})
