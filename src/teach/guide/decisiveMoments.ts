import type { PlayInput } from '../../core/record/playEvent.ts'
import type { Beat } from '../../core/story/beat.ts'
import { beatTitle } from '../beatTitle.ts'
import type { OpenClassStory } from '../classStoryOf.ts'
import { questionsOf } from './questions.ts'
import { waysTo } from './waysTo.ts'

/** A beat at which a class votes, as an instructor prepares for it. */
export interface Moment {
  readonly chapter: string
  readonly title: string
  /** In words, as they may stand on offer there. */
  readonly choices: readonly string[]
  readonly questions: readonly string[]
}

/** The decisive beats of a story in its chapters' order. */
export function decisiveMoments({ story, klass }: OpenClassStory): Moment[] {
  const { manifest, beats } = klass
  const given = Object.fromEntries(
    Object.entries(manifest.scenario.given).map(([name, values]) => [name, values[0] ?? '']),
  )
  const decisive = beats.beats.flatMap(({ decisive: votes }, beat) => (votes ? [beat] : []))
  const ways = waysTo(klass, given, decisive)
  const chapters = Object.keys(manifest.scenario.chapters)
  const order = (beat: number) => chapters.indexOf(beats.beats[beat]?.chapter ?? '')
  const told = (events: readonly PlayInput[]): Beat | undefined =>
    story.narrate({ given, seed: 1, events }).beats.at(-1)
  return decisive
    .sort((one, other) => order(one) - order(other) || one - other)
    .flatMap((number) => {
      const way = ways.get(number)
      const beat = way && told(way)
      if (!beat) return []
      return {
        chapter: manifest.scenario.chapters[beat.chapter] ?? beat.chapter,
        title: beatTitle(klass, number),
        choices: beat.choices.map(({ text }) => text),
        questions: questionsOf(beat.choices, manifest),
      }
    })
}
