import { describe, expect, test } from 'vitest'
import { explore } from '../../src/proof/explore.ts'
import type { Explored } from '../../src/proof/explored.ts'
import { disagreement } from './agree.ts'
import { counts } from './features/counts.ts'
import { flow } from './features/flow.ts'
import { lists } from './features/lists.ts'
import { variables } from './features/variables.ts'
import { inkOf } from './inkOf.ts'

describe.each([
  ['variables', variables],
  ['counts', counts],
  ['flow', flow],
  ['lists', lists],
])('%s', (_, features) => {
  test.each(features)('$name', ({ ink: source, inputs, given, depth = 6 }) => {
    const ink = inkOf(source)
    const options = { seed: 11, objects: 20_000, ...(inputs && { inputs }), ...(given && { given }) }
    expect(disagreement(ink, options)).toBeUndefined()
    const merged = explore(ink, { ...options, depth })
    const unmerged = explore(ink, { ...options, depth, merge: false, states: 5_000 })
    expect(unmerged.why ?? '').not.toMatch(/states/)
    expect(told(merged)).toEqual(told(unmerged))
  })
})

/** All that is said, offered and reached, as sets. */
function told({ lines, nodes }: Explored) {
  const sorted = (texts: readonly string[]) => [...new Set(texts)].sort()
  return {
    lines: sorted(lines.map(({ text, tags }) => [text, ...tags].join('#'))),
    choices: sorted(
      nodes.flatMap((node) =>
        node.kind === 'choices' ? node.offers.map(({ path, text, tags }) => [path, text, ...tags].join('#')) : [],
      ),
    ),
    endings: sorted(nodes.flatMap((node) => (node.kind === 'ending' ? [node.id] : []))),
    errors: sorted(nodes.flatMap((node) => (node.kind === 'error' ? [node.place] : []))),
  }
}
