import type { StoryGraph } from './storyGraph.ts'

/** The number of the root with just this given; undefined where the graph has none. */
export const rootOf = ({ roots }: StoryGraph, given: Readonly<Record<string, string>>): number | undefined => {
  const root = roots.findIndex(
    (candidate) =>
      Object.keys(candidate.given).length === Object.keys(given).length &&
      Object.entries(candidate.given).every(([name, value]) => given[name] === value),
  )
  return root < 0 ? undefined : root
}
