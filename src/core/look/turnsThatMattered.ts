import { axes } from '../catalogue/axis.ts'
import type { Finding } from '../score/finding.ts'
import type { Point } from './opening.ts'
import type { Reading, TurnReading } from './reading.ts'

/** About so many turns are worth a thought; more would be a form to fill in. */
const most = 3

/**
 * The two or three turns that mattered, in their order: those that the debrief opens on, then those at which most was at
 * stake between the choices on offer, whatever was chosen. So that to be asked about a turn says nothing of how it went.
 */
export function turnsThatMattered(
  reading: Reading,
  opening: { readonly cost?: Point; readonly well?: Point },
): number[] {
  const first = [opening.cost, opening.well].flatMap((point) => point?.turn ?? [])
  const stakes = reading.turns.map((turn) => ({ turn: turn.turn, weight: stakeAt(turn, reading) }))
  return heaviest(first, stakes)
}

/** The same where nothing is known of what could have been: by the points that the choices themselves came to. */
export function turnsOfFindings(findings: readonly Finding[]): number[] {
  const weights = new Map<number, number>()
  for (const { turn, axis, rule, points } of findings)
    if (axis !== 'recognition' && !/^(door|report):/.test(rule))
      weights.set(turn, (weights.get(turn) ?? 0) + Math.abs(points))
  return heaviest(
    [],
    [...weights].map(([turn, weight]) => ({ turn, weight })),
  )
}

/** How far the choices on offer part, in per cent of an axis's best, on the axis where they part most. */
function stakeAt({ offers, made }: TurnReading, { whole }: Reading): number {
  if (made === undefined) return 0
  return Math.max(
    ...axes.map((axis) => {
      const reach = offers.map((offer) => offer.reach[axis])
      return (100 * (Math.max(...reach) - Math.min(...reach))) / Math.max(1, whole[axis].best)
    }),
  )
}

function heaviest(first: readonly number[], weights: readonly { turn: number; weight: number }[]): number[] {
  const rest = weights
    .filter(({ turn, weight }) => weight > 0 && !first.includes(turn))
    .sort((left, right) => right.weight - left.weight || left.turn - right.turn)
    .map(({ turn }) => turn)
  return [...new Set([...first, ...rest])].slice(0, most).sort((left, right) => left - right)
}
