import type { Axis } from '../../catalogue/axis.ts'
import type { PlayInput } from '../../record/playEvent.ts'
import { careful, careless, eventsBy, type Hand } from '../../score/careful.ts'
import { beatFacts } from '../beatFacts.ts'
import type { AxisValues } from './axisValues.ts'
import { type RouteStep, routeFrom } from './route.ts'

/** The events of a path that counts most, or least, on an axis: told and scored, they come to just that. */
export function extremePath(
  axis: Axis,
  { product, ahead }: AxisValues,
  root: number,
  which: 'best' | 'worst',
): PlayInput[] {
  const { manifest } = product.machine
  const hand = which === 'best' ? careful(manifest) : careless(manifest, axis === 'recognition' ? axis : 'case')
  return eventsAlong(product.machine, root, routeFrom(product, ahead, root, which), hand)
}

/** A way's events, by a hand; where the way says which category is assessed, by that. */
export function eventsAlong(
  { graph, manifest }: AxisValues['product']['machine'],
  root: number,
  route: readonly RouteStep[],
  hand: Hand,
): PlayInput[] {
  const given = graph.roots[root]?.given ?? {}
  const category = route.find((step) => step.category !== undefined)?.category
  const steering = route.flatMap(({ choice, category: assessed }): PlayInput[] => [
    ...(assessed === undefined
      ? []
      : [{ type: 'assess' as const, category: assessed, standard: 'hunch' as const, confidence: 0 }]),
    { type: 'choose', choice },
  ])
  const beats = beatFacts(graph, manifest, given, steering)
  const choices = route.map(({ choice }) => choice)
  return eventsBy(category === undefined ? hand : { ...hand, category: () => category }, manifest, beats, choices)
}
