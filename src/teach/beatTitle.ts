import type { ClassStory } from '../classroom/storyWalk.ts'
import { host } from '../ui/text/host.ts'
import { text } from '../ui/text.ts'

/** What a beat of the map is called on the host's desk: its place, told apart from others of its chapter; an ending by its name. */
export function beatTitle({ beats: { beats }, manifest }: ClassStory, number: number): string {
  const beat = beats[number]
  if (!beat) return ''
  if (beat.ending !== undefined) return manifest.scenario.endings[beat.ending] ?? beat.ending
  const place = manifest.places[beat.place]?.name ?? manifest.scenario.chapters[beat.chapter] ?? ''
  const alike = beats.flatMap((other, at) =>
    other.ending === undefined &&
    other.chapter === beat.chapter &&
    other.place === beat.place &&
    other.part === beat.part
      ? [at]
      : [],
  )
  const name = host.each.beat(place, host.each.parts[beat.part])
  return alike.length > 1 ? text.map.oneOf(name, alike.indexOf(number) + 1, alike.length) : name
}
