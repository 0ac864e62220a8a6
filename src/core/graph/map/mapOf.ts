import type { Manifest } from '../../manifest/manifest.ts'
import type { StoryGraph } from '../storyGraph.ts'
import { type Beat, beatsOf } from './beats.ts'
import { placesOf } from './places.ts'
import { type Course, routesOf } from './routes.ts'
import { rowsOf, type Way } from './rows.ts'
import { beatHeight, beatWidth, sizes, wayWidth } from './sizes.ts'
import type { Box, MapBeat, MapChoice, StoryMap } from './storyMap.ts'
import { type Traffic, trafficOf } from './traffic.ts'

const plays = 10_000

interface Step extends Way {
  readonly choice: number
  readonly share: number
}

/** The map of a story, from its graph. */
export function mapOf(graph: StoryGraph, manifest: Manifest): StoryMap {
  const { beats, beatOf } = beatsOf(graph)
  const traffic = trafficOf(graph, manifest, beatOf, { plays })
  const steps = stepsOf(graph, beatOf, traffic)
  const on = steps.filter(({ from, to }) => from !== to)
  const { row, back } = rowsOf(beats.length, on, (beat) => beats[beat]?.ending !== undefined)
  const placings = beats.map(({ ending, chapter, choices }, beat) => ({
    row: row[beat] as number,
    ...(ending === undefined
      ? { chapter, width: beatWidth(choices.length), height: beatHeight }
      : { chapter: undefined, ...sizes.ending }),
  }))
  const places = placesOf(
    placings,
    on.filter((step) => !back.has(step)),
  )
  const choices = beats.map((beat, number) => choicesOf(graph, beat, number, steps, places.beats))
  const links = routesOf(
    on.map((step) => courseOf(step, back.has(step), choices)),
    places.beats,
    row,
  )
  const edges = [
    ...places.fields.flatMap(({ box }) => [box.x, box.x + box.width]),
    ...links.flatMap(({ points }) => points.map(([x]) => x)),
  ]
  const left = Math.min(0, ...edges) - sizes.margin
  const foot = Math.max(0, ...places.fields.map(({ box }) => box.y + box.height))
  const moved = ({ x, ...box }: Box): Box => ({ x: x - left, ...box })
  return {
    scenario: graph.scenario,
    story: graph.story,
    width: Math.ceil(Math.max(0, ...edges) - left + sizes.margin),
    height: foot + sizes.margin,
    chapters: places.fields.map(({ chapter, box }) => ({ ...(chapter !== undefined && { chapter }), box: moved(box) })),
    beats: beats.map((beat, number) => ({
      ...shownOf(beat, number, traffic),
      box: moved(places.beats[number] as Box),
      choices: (choices[number] ?? []).map((choice) => ({ ...choice, box: moved(choice.box) })),
    })),
    links: links.map((link) => ({
      ...link,
      points: link.points.map(([x, y]) => [Math.round((x - left) * 10) / 10, Math.round(y)] as const),
    })),
    beatOf,
  }
}

/** What leads from beat to beat, ways back into the same one included. */
function stepsOf({ nodes }: StoryGraph, beatOf: readonly number[], { links, plays: all }: Traffic): Step[] {
  const found = new Map<string, Step>()
  for (const [node, { offers }] of nodes.entries()) {
    const from = beatOf[node] as number
    for (const { choice, edges } of offers) {
      for (const { to: next } of edges) {
        const to = beatOf[next] as number
        const key = `${from} ${choice} ${to}`
        if (!found.has(key)) found.set(key, { from, choice, to, share: links(from, choice, to) / all })
      }
    }
  }
  return [...found.values()].sort(
    (left, right) => left.from - right.from || left.choice - right.choice || left.to - right.to,
  )
}

/** A beat without its place. */
function shownOf(beat: Beat, number: number, { lines, beats, plays: all }: Traffic): Omit<MapBeat, 'box' | 'choices'> {
  const { chapter, place, part, ending, decisive, nodes, turns } = beat
  const passing = beats[number] ?? 0
  const most = lines[number]
  return {
    chapter,
    place,
    part,
    ...(most && most.plays > passing / 2 && { line: most.line }),
    ...(ending !== undefined && { ending }),
    decisive,
    nodes: nodes.length,
    turns,
    share: passing / all,
  }
}

/** A beat's choices from left to right: those that lead to the left stand there. */
function choicesOf(
  { choices: all }: StoryGraph,
  beat: Beat,
  number: number,
  steps: readonly Step[],
  beats: readonly Box[],
): MapChoice[] {
  const { x, y } = beats[number] as Box
  const leaving = steps.filter(({ from }) => from === number)
  const aim = (choice: number) => {
    const on = leaving.filter((step) => step.choice === choice && step.to !== number)
    return on.reduce((sum, { to }) => sum + middle(beats[to] as Box), 0) / Math.max(1, on.length)
  }
  const inOrder = beat.choices
    .map((choice, place) => ({ choice, place, aim: aim(choice) }))
    .sort((left, right) => left.aim - right.aim || left.place - right.place)
  const { width, height, gap } = sizes.choice
  const start = x + Math.round((beatWidth(beat.choices.length) - (inOrder.length * (width + gap) - gap)) / 2)
  return inOrder.map(({ choice }, place) => {
    const own = leaving.filter((step) => step.choice === choice)
    return {
      choice,
      id: all[choice]?.id ?? '',
      box: { x: start + place * (width + gap), y: y + sizes.beat.words, width, height },
      share: own.reduce((sum, { share }) => sum + share, 0),
      again: own.some(({ to }) => to === number),
    }
  })
}

const middle = ({ x, width }: Box) => x + width / 2

function courseOf(
  { from, to, choice, share }: Step,
  back: boolean,
  choices: readonly (readonly MapChoice[])[],
): Course {
  const start = choices[from]?.find((offered) => offered.choice === choice)?.box
  if (!start) throw new Error('a way starts at a choice that the beat does not have')
  return { from, to, choice, share, back, width: wayWidth(share), start }
}
