import { describe, expect, it } from 'vitest'
import { mapOf } from '../../../../src/core/graph/map/mapOf.ts'
import type { Box, StoryMap } from '../../../../src/core/graph/map/storyMap.ts'
import { gate } from '../../../support/gate.ts'
import { provedGraph } from '../../../support/proved.ts'

const { compiled } = gate
const graph = provedGraph(compiled)
const map = mapOf(graph, compiled.manifest)

const beatText = ({ chapter, part, ending, decisive, turns, choices }: StoryMap['beats'][number]) =>
  ending ?? `${chapter}/${part}${decisive ? '!' : ''} ${turns}: ${choices.map(({ id }) => id).join(' ')}`
const meets = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height
const within = (inner: Box, outer: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

describe('the map of the gate', () => {
  it('has a beat for each place where one chooses, and for each ending', () => {
    expect(map.beats.map(beatText)).toEqual([
      'gate/encounter 2: ask-alone offer-water ask-there look-list',
      'gate/board 1: come-back close-it',
      'gate/report 1: hand-in',
      'closed',
      'came-back',
    ])
  })

  it('knows the beat of every state', () => {
    const wrong = graph.nodes.filter(({ ending, offers }, node) => {
      const beat = map.beats[map.beatOf[node] as number]
      const ids = beat?.choices.map(({ id }) => id)
      return beat?.ending !== ending || offers.some(({ choice }) => !ids?.includes(graph.choices[choice]?.id ?? ''))
    })
    expect(wrong).toEqual([])
    expect(map.beats.reduce((sum, { nodes }) => sum + nodes, 0)).toBe(graph.nodes.length)
  })

  it('has every way of the graph, once', () => {
    const ways = new Set(
      graph.nodes.flatMap(({ offers }, node) =>
        offers.flatMap(({ choice, edges }) =>
          edges
            .map(({ to }) => `${map.beatOf[node]} ${choice} ${map.beatOf[to]}`)
            .filter((way) => way.split(' ')[0] !== way.split(' ')[2]),
        ),
      ),
    )
    expect(map.links.map(({ from, choice, to }) => `${from} ${choice} ${to}`).sort()).toEqual([...ways].sort())
  })

  it('keeps beats apart, inside their chapter and the map', () => {
    const { beats, chapters, width, height } = map
    for (const [number, { box, choices, chapter, ending }] of beats.entries()) {
      expect(beats.filter((other, at) => at !== number && meets(box, other.box))).toEqual([])
      const field = chapters.find((candidate) => candidate.chapter === (ending === undefined ? chapter : undefined))
      expect(within(box, field?.box as Box)).toBe(true)
      expect(within(box, { x: 0, y: 0, width, height })).toBe(true)
      for (const choice of choices) expect(within(choice.box, box)).toBe(true)
    }
  })

  it('leads from the foot of a choice to the head of a beat', () => {
    for (const { from, choice, to, points } of map.links) {
      const start = map.beats[from]?.choices.find((offered) => offered.choice === choice)?.box as Box
      const aim = map.beats[to]?.box as Box
      expect(points[0]?.[1]).toBe(start.y + start.height)
      expect(points.at(-1)?.[1]).toBe(aim.y)
    }
  })

  it('counts what random plays do', () => {
    expect(map.beats[0]?.share).toBe(1)
    const endings = map.beats.filter(({ ending }) => ending !== undefined)
    expect(endings.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
  })

  it('is the same each time', () => {
    expect(mapOf(graph, compiled.manifest)).toEqual(map)
  })
})
