import { type Axis, axes } from '../../catalogue/axis.ts'
import type { Manifest } from '../../manifest/manifest.ts'
import type { StoryGraph } from '../storyGraph.ts'
import { atRoot, axisValues, type Values } from './axisValues.ts'
import { type Conduct, conductOf } from './conduct.ts'
import { type Machine, machineOf } from './machine.ts'
import { doorsOpen, endingsOpen } from './open.ts'
import type { Worth } from './worth.ts'

/** Everything that a debrief or a proof asks of a story graph. */
export interface GraphValues {
  readonly machine: Machine
  readonly axes: Values
  readonly conduct: Conduct
  /** Ids of endings, in the manifest's order. */
  readonly endings: readonly string[]
  /** By state of conduct's product, the endings still open, as bits. */
  readonly endingsOpen: Int32Array
  /** By state of cooperation's product, the persons whose door can still be left open, as bits. */
  readonly doorsOpen: Int32Array
}

/** Throws TooManyStates. */
export function graphValues(graph: StoryGraph, manifest: Manifest): GraphValues {
  const machine = machineOf(graph, manifest)
  const values = Object.fromEntries(axes.map((axis) => [axis, axisValues(axis, machine)])) as unknown as Values
  const conduct = conductOf(machine)
  const endings = Object.keys(manifest.scenario.endings)
  return {
    machine,
    axes: values,
    conduct,
    endings,
    endingsOpen: endingsOpen(conduct.product, endings),
    doorsOpen: doorsOpen(values.cooperation.product),
  }
}

/** By axis, what whole plays from a root can come to. */
export const wholeFrom = (values: Values, root: number): Readonly<Record<Axis, Worth>> =>
  Object.fromEntries(axes.map((axis) => [axis, atRoot(values[axis], root)])) as unknown as Record<Axis, Worth>
