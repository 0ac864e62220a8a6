import type { StoryMap } from '../../core/graph/map/storyMap.ts'
import type { CompiledStory } from '../../core/story/compiled.ts'

/** What a map says in words. */
export interface MapWords {
  readonly title: string
  readonly figures: string
  readonly legend: { readonly thick: string; readonly votes: string; readonly again: string; readonly back: string }
  readonly endings: string
  readonly chapter: (id: string) => string
  readonly ending: (id: string) => string
  readonly place: (id: string) => string
  /** The author's own name of a place in the script, by a choice that stands there. */
  readonly knot: (choice: string) => string
  readonly line: (id: string) => string | undefined
  readonly turns: (most: number) => string
  readonly share: (share: number) => string
  readonly states: (count: number) => string
}

const count = (value: number) => value.toLocaleString('en-US')
const several = (value: number, one: string, more: string) => `${count(value)} ${value === 1 ? one : more}`

/** The words of a scenario's map; `lines` by line id. */
export function mapWords(
  { ids, manifest }: CompiledStory,
  { beats, beatOf }: StoryMap,
  lines: ReadonlyMap<string, string>,
): MapWords {
  const { title, chapters, endings } = manifest.scenario
  const knots = new Map(Object.entries(ids).map(([path, id]) => [id, (path.split('.')[0] ?? '').replaceAll('_', ' ')]))
  const ended = beats.filter(({ ending }) => ending !== undefined).length
  const choices = new Set(beats.flatMap((beat) => beat.choices.map(({ id }) => id)))
  return {
    title,
    figures: [
      several(beatOf.length, 'state', 'states'),
      `in ${several(beats.length - ended, 'beat', 'beats')}`,
      several(choices.size, 'choice', 'choices'),
      several(ended, 'ending', 'endings'),
    ].join(', '),
    legend: {
      thick: 'thick: many random plays go here',
      votes: 'a class votes',
      again: 'back to the same beat',
      back: 'leads back',
    },
    endings: 'Endings',
    chapter: (id) => chapters[id] ?? id,
    ending: (id) => endings[id] ?? id,
    place: (id) => manifest.places[id]?.name ?? id,
    knot: (choice) => knots.get(choice) ?? '',
    line: (id) => lines.get(id),
    turns: (most) => `up to ${most} turns`,
    share: (share) => (share > 0 && share < 0.01 ? 'under 1%' : `${Math.round(share * 100)}%`),
    states: (nodes) => several(nodes, 'state', 'states'),
  }
}
