import { Container, type DivertTargetValue, type InkObject, type Pointer } from './engine.ts'

/** What runs when flow stands at `container[index]`: the first leaf below it; an empty container stands for itself. */
export function leafAt(container: Container, index: number): InkObject | null {
  if (container.content.length === 0) return container
  let object: InkObject | undefined = container.content[Math.max(0, index)]
  while (object instanceof Container && object.content.length > 0) object = object.content[0]
  return object ?? null
}

/** What runs after `container[index]` is done: the next leaf beside it, or beside what holds it. */
export function leafAfter(container: Container, index: number): InkObject | null {
  let holder = container
  let next = Math.max(0, index) + 1
  while (next >= holder.content.length) {
    const parent = holder.parent
    if (!(parent instanceof Container)) return null
    const own = parent.content.indexOf(holder)
    if (own < 0) return null
    holder = parent
    next = own + 1
  }
  return leafAt(holder, next)
}

export const leafAtPointer = ({ container, index }: Pointer): InkObject | null =>
  container ? leafAt(container, index) : null
export const leafAfterPointer = ({ container, index }: Pointer): InkObject | null =>
  container ? leafAfter(container, index) : null

/** Where a divert to this address begins to run. */
export function entryOf(root: Container, value: DivertTargetValue): InkObject | null {
  const { targetPath: path } = value
  const last = path.lastComponent
  if (!last?.isIndex) {
    const container = root.ContentAtPath(path).container
    return container ? leafAt(container, 0) : null
  }
  const container = root.ContentAtPath(path, 0, path.length - 1).container
  return container ? leafAt(container, last.index) : null
}

/** A leaf and where it lies. */
export interface Placed {
  readonly object: InkObject
  readonly holder: Container
  readonly index: number
}

/** Every leaf of the story in order, named-only content too. */
export function* everyLeaf(container: Container): Generator<Placed> {
  if (container.content.length === 0) yield { object: container, holder: container, index: 0 }
  for (const [index, object] of container.content.entries()) {
    if (object instanceof Container) yield* everyLeaf(object)
    else yield { object, holder: container, index }
  }
  for (const [, named] of container.namedOnlyContent ?? []) if (named instanceof Container) yield* everyLeaf(named)
}

/** The container and all that hold it, inmost first. */
export function* withHolders(container: Container | null): Generator<Container> {
  for (let holder = container; holder; holder = holder.parent instanceof Container ? holder.parent : null) yield holder
}

/** The container and every container in it. */
export function* withEveryContainer(container: Container): Generator<Container> {
  yield container
  for (const object of container.content) if (object instanceof Container) yield* withEveryContainer(object)
  for (const [, named] of container.namedOnlyContent ?? []) {
    if (named instanceof Container) yield* withEveryContainer(named)
  }
}
