import type { Axis } from '../../core/catalogue/axis.ts'
import type { PlayerResult } from '../proof.ts'

/** How many of a hundred a player without thought has to stay below the best. */
export const bar = 25
const felt: readonly Axis[] = ['cooperation', 'safety', 'case']

/** Best points of each axis, from the proof. */
export type Bests = Readonly<Record<Axis, number>>

/** `contract.md` 2: percent of the best, never below 0. */
export const percentOf = (points: number, best: number): number => Math.round((100 * Math.max(0, points)) / best)

const isBelow = ({ axes }: PlayerResult, bests: Bests, on: readonly Axis[]) =>
  on.some((axis) => bests[axis] > 0 && percentOf(axes[axis], bests[axis]) <= 100 - bar)

/** Scripted players who come off too well: above the bar on cooperation, safety and case alike. */
export const tooGood = (players: Readonly<Record<string, PlayerResult>>, bests: Bests): string[] =>
  Object.entries(players).flatMap(([name, result]) => (isBelow(result, bests, felt) ? [] : [name]))

/** Players of the careful path who come off too well on recognition. */
export const tooShrewd = (players: Readonly<Record<string, PlayerResult>>, bests: Bests): string[] =>
  Object.entries(players).flatMap(([name, result]) => (isBelow(result, bests, ['recognition']) ? [] : [name]))
