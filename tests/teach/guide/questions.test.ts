import { describe, expect, it } from 'vitest'
import { advance, standingOf, startWalk } from '../../../src/classroom/storyWalk.ts'
import type { Deed } from '../../../src/core/story/deed.ts'
import { questionsAt, topicsOf } from '../../../src/teach/guide/questions.ts'
import { waysTo } from '../../../src/teach/guide/waysTo.ts'
import { guide } from '../../../src/ui/text/guide.ts'
import { kilnGiven, kilnStory } from '../../support/kilnClass.ts'

const deed = (approaches: string, events = ''): Deed => ({
  treatments: approaches
    .split(' ')
    .filter(Boolean)
    .map((approach) => ({ approach: approach as Deed['treatments'][number]['approach'], person: 'eva' })),
  events: events.split(' ').filter(Boolean) as Deed['events'][number][],
  minutes: 1,
})
const offered = [
  { id: 'stay', deed: deed('open-question', 'suspicion-stated') },
  { id: 'arrest', deed: deed('threat', 'arrested-worker') },
  { id: 'go', deed: deed('', 'mission-ended') },
]
const { first, last, topics } = guide.questions

describe('what to ask a class', () => {
  it('is about what most choices on offer are about', () =>
    expect(topicsOf(offered)).toEqual(['authority', 'asking', 'force']))

  it('begins with what was seen, and ends with what would change a mind', () =>
    expect(questionsAt(offered, kilnStory().manifest)).toEqual([first, topics.authority, topics.asking, last]))

  it('puts the story’s own question before those', () => {
    const { manifest } = kilnStory()
    const own = { ...manifest, scenario: { ...manifest.scenario, questions: { arrest: 'What does the wire cost?' } } }
    expect(questionsAt(offered, own)).toEqual([first, 'What does the wire cost?', topics.authority, last])
  })
})

describe('a way to a beat', () => {
  it('leads there, to every one of the map', () => {
    const story = kilnStory()
    const all = story.beats.beats.map((_, beat) => beat)
    const ways = waysTo(story, kilnGiven, all)
    expect([...ways.keys()].sort((one, other) => one - other)).toEqual(all)
    for (const [beat, events] of ways) {
      const walk = startWalk(story, kilnGiven)
      expect(events.every((event) => advance(story, walk, event))).toBe(true)
      expect(standingOf(story, walk).beat).toBe(beat)
    }
  })
})
