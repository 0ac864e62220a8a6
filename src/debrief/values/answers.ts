import { rootOf } from '../../core/graph/root.ts'
import { eventsAlong } from '../../core/graph/values/axisPaths.ts'
import { jointPath } from '../../core/graph/values/joint.ts'
import { walk } from '../../core/graph/walk.ts'
import { mapAheadOf } from '../../core/look/mapAhead.ts'
import { pathMapOf } from '../../core/look/pathMap.ts'
import { readingOf } from '../../core/look/reading.ts'
import { careful } from '../../core/score/careful.ts'
import { type OpenGraph, openGraph } from './openGraph.ts'
import { type Answered, type Asked, type Question, type Questions, ValuesError } from './question.ts'

/** How each question is answered: pure, from an open graph. */
const answers: {
  readonly [Name in Question]: (open: OpenGraph, about: Questions[Name]['about']) => Questions[Name]['answer']
} = {
  endings: ({ graph, manifest, endings }, { given, events }) =>
    walk(graph, manifest, given, events).map(({ node }) => endings.of(node)),
  reading: ({ values }, { given, events, noted }) => readingOf(values(), { given, events, noted: new Set(noted) }),
  map: ({ graph, manifest, map }, walked) => pathMapOf(graph, manifest, map(), walked),
  mapAhead: ({ values, map }, { given, events, noted }) =>
    mapAheadOf(values(), { given, events, noted: new Set(noted) }, map().beatOf),
  joint: ({ graph, manifest, values }, { given }) => {
    const root = rootOf(graph, given)
    const joint = root === undefined ? undefined : jointPath(values(), root)
    return joint && root !== undefined ? eventsAlong(values().machine, root, joint.route, careful(manifest)) : undefined
  },
}

/** Answers what is asked, in a worker or in the page. The graph of the last `load` is what questions are about. */
export function answering(): (asked: Asked) => Promise<Answered> {
  let open: Promise<OpenGraph> | undefined
  const answer = async (asked: Asked): Promise<unknown> => {
    if ('load' in asked) {
      open = openGraph(asked.load)
      await open
      return null
    }
    if (!open) throw new Error('nothing is loaded')
    return (answers[asked.question] as (open: OpenGraph, about: unknown) => unknown)(await open, asked.about)
  }
  return (asked) =>
    answer(asked).then(
      (given) => ({ id: asked.id, answer: given }),
      (error: Error) => ({
        id: asked.id,
        trouble: error instanceof ValuesError ? error.trouble : 'failed',
        message: error.message,
      }),
    )
}
