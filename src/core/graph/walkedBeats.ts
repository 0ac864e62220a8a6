import type { Part } from '../catalogue/stage.ts'
import type { Manifest } from '../manifest/manifest.ts'
import type { PlayInput } from '../record/playEvent.ts'
import type { Beat, Line } from '../story/beat.ts'
import type { Showing, StoryGraph } from './storyGraph.ts'
import { walk } from './walk.ts'

/**
 * The beats of a path as the rules of the score look at them, without telling the story: no words, people or light. What is
 * shown stands in each beat as one line of all its cues; the graph does not know which line shows which, so a note by
 * turn and line stands for no cue here. (Pages note a line's cues, and the line itself only where it has none.)
 */
export function walkedBeats(
  graph: StoryGraph,
  manifest: Manifest,
  given: Readonly<Record<string, string>>,
  events: readonly PlayInput[],
): Beat[] {
  let part: Part = 'encounter'
  let [chapter, place] = ['', '']
  return walk(graph, manifest, given, events).map(({ node, shows, model }, turn) => {
    const showing = graph.showings[shows] as Showing
    part = showing.part ?? part
    chapter = showing.chapter ?? chapter
    place = showing.place ?? place
    const lineOf = (id: string, cues: readonly string[]): Line => ({ id, text: '', cues, place, part })
    const { offers = [], ending = null } = graph.nodes[node] ?? {}
    const choices = offers.flatMap(({ choice }) => {
      const known = graph.choices[choice]
      return known ? [{ id: known.id, text: '', deed: known.deed }] : []
    })
    const lines = [...showing.lines.map((id) => lineOf(id, [])), lineOf('', showing.cues)]
    const { decisive } = showing
    return { turn, chapter, place, light: 'day', part, decisive, people: [], lines, choices, model, mark: 0, ending }
  })
}
