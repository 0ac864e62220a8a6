import { ChoiceText, isReturnTarget, target } from './choiceText.ts'
import { Container, ControlCommand, Divert, DivertTargetValue, type InkObject, ListValue } from './engine.ts'
import { entryOf, everyLeaf } from './layout.ts'
import type { Point, Program } from './program.ts'
import { readPoint, type Setting } from './readPoint.ts'

/** The points of a story, and the numbers by which its leaves are known. */
export interface Placing {
  readonly program: Program
  readonly numbers: ReadonlyMap<InkObject, number>
  readonly choiceText: ChoiceText
  /** Empty lists written in the script, in the order of their `literal` numbers. */
  readonly literals: readonly ListValue[]
  readonly drawsFromLists: boolean
}

const command = ControlCommand.CommandType
const chancy = new Set([command.Random, command.ListRandom, command.SequenceShuffleIndex])

export function readProgram(root: Container, hasLists: boolean): Placing {
  const leaves = [...everyLeaf(root)]
  const numbers = new Map(leaves.map(({ object }, index) => [object, index]))
  const choiceText = new ChoiceText(root)
  const literals = leaves.flatMap(({ object }) =>
    object instanceof ListValue && object.value?.Count === 0 ? [object] : [],
  )
  const said = new Set<InkObject>()
  addSaid(root, 0, said)
  const addressed = new Set<Container>()
  const addresses = new Set<number>()
  const numberOf = (leaf: InkObject | null) => (leaf ? numbers.get(leaf) : undefined)
  for (const { object, holder, index } of leaves) {
    if (!(object instanceof DivertTargetValue)) continue
    if (choiceText.trusted && isReturnTarget(holder, index)) continue
    const container = target(root, object)
    if (container) addressed.add(container)
    const after = holder.content[index + 1]
    const counted =
      after instanceof ControlCommand && [command.TurnsSince, command.ReadCount].includes(after.commandType)
    const entry = counted ? undefined : numberOf(entryOf(root, object))
    if (entry !== undefined) addresses.add(entry)
  }
  const missing = new Set<string>()
  const setting: Setting = { root, numberOf, choiceText, addressed, literals, hasLists, said }
  const points = leaves.map((placed): Point => {
    const { object } = placed
    if (object instanceof Divert && object.isExternal && !root.namedContent.has(object.targetPathString ?? '')) {
      missing.add(object.targetPathString ?? '')
    }
    return readPoint(placed, setting)
  })
  return {
    program: {
      points,
      addresses: [...addresses],
      knots: knotsOf(root, numbers),
      missing: [...missing],
      chance: leaves.some(({ object }) => object instanceof ControlCommand && chancy.has(object.commandType)),
    },
    numbers,
    choiceText,
    literals,
    drawsFromLists: leaves.some(
      ({ object }) => object instanceof ControlCommand && object.commandType === command.ListRandom,
    ),
  }
}

/** Adds the leaves said as lines: not inside a tag, nor between the marks of a string. What is nested lies as deep. */
function addSaid(container: Container, outside: number, said: Set<InkObject>): void {
  let depth = outside
  for (const object of container.content) {
    if (object instanceof Container) addSaid(object, depth, said)
    else if (object instanceof ControlCommand) {
      if (object.commandType === command.BeginString || object.commandType === command.BeginTag) depth += 1
      else if (object.commandType === command.EndString || object.commandType === command.EndTag)
        depth = Math.max(outside, depth - 1)
    } else if (depth === 0) said.add(object)
  }
  for (const [, named] of container.namedOnlyContent ?? [])
    if (named instanceof Container) addSaid(named, outside, said)
}

/** Knots and stitches, by path, with the points in them. */
function knotsOf(root: Container, numbers: ReadonlyMap<InkObject, number>): Map<string, number[]> {
  const knots = new Map<string, number[]>()
  const add = (container: Container) => {
    knots.set(
      container.path.toString(),
      [...everyLeaf(container)].map(({ object }) => numbers.get(object) ?? -1),
    )
  }
  for (const [name, knot] of root.namedOnlyContent ?? []) {
    if (!(knot instanceof Container) || name === 'global decl') continue
    add(knot)
    for (const [stitch, part] of knot.namedOnlyContent ?? []) {
      if (part instanceof Container && !isCompilers(stitch)) add(part)
    }
  }
  return knots
}

/** Names that the compiler gives: choices, gathers, branches, sequence steps. */
const isCompilers = (name: string) => /^([cg]-\d+|[sb]\d*|\$.*)$/.test(name)
