import { describe, expect, it } from 'vitest'
import { emptyScene, lineOf, moveScene } from '../../src/ink/scene.ts'
import { parseLineTags } from '../../src/ink/tag.ts'
import { gate } from '../support/gate.ts'

/** The stage after lines with these tags: `gate/day ana@near:wary boss@far:calm`. */
function stage(...lines: string[]): string {
  const scene = lines.reduce(
    (before, tags) => moveScene(before, parseLineTags(tags.split(' #')), gate.compiled.manifest),
    emptyScene,
  )
  const people = scene.people.map(({ person, at, pose, face }) => `${person}@${at}${pose ? `=${pose}` : ''}:${face}`)
  return [`${scene.place}/${scene.light}`, ...people].join(' ')
}

describe('the stage', () => {
  it.each<[string[], string]>([
    [['place:gate'], 'gate/day'],
    [['place:gate/dusk'], 'gate/dusk'],
    [['place:gate/dusk', 'people:ana@near boss@far=crossed'], 'gate/dusk ana@near:calm boss@far=crossed:calm'],
    [['people:ana@near', 'face:ana=wary', 'cue:thirst'], '/day ana@near:wary'],
    [['people:ana@near #speaker:ana #face:sad', 'people:ana@far'], '/day ana@far:sad'],
    [['people:ana@near', 'face:sad'], '/day ana@near:calm'],
    [['people:ana@near', 'people:none'], '/day'],
    [['people:ana@near #face:ana=sad', 'place:gate', 'people:ana@mid'], 'gate/day ana@mid:sad'],
    [['people:ana@near', 'place:gate'], 'gate/day'],
    [['place:gate/night', 'place:gate'], 'gate/day'],
  ])('after %j', (lines, shown) => {
    expect(stage(...lines)).toBe(shown)
  })

  it('keeps chapter and part until told', () => {
    const first = moveScene(emptyScene, parseLineTags(['chapter:gate', 'part:board']), gate.compiled.manifest)
    expect(moveScene(first, {}, gate.compiled.manifest)).toMatchObject({ chapter: 'gate', part: 'board' })
    expect(emptyScene.part).toBe('encounter')
  })
})

it('a line holds its own words, speaker, face and cues, and where and in which part they come', () => {
  const scene = { ...emptyScene, place: 'gate', part: 'board' as const }
  expect(lineOf('Yes.', parseLineTags(['l0005', 'speaker:ana', 'face:sad', 'cue:thirst']), scene)).toEqual({
    id: 'l0005',
    text: 'Yes.',
    speaker: 'ana',
    face: 'sad',
    cues: ['thirst'],
    place: 'gate',
    part: 'board',
  })
})
