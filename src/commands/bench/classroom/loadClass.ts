import { randomBytes } from 'node:crypto'
import { advance, type ClassStory, classStory, standingOf, startWalk } from '../../../classroom/storyWalk.ts'
import { decodeGraph } from '../../../core/graph/codec.ts'
import type { CompiledStory } from '../../../core/story/compiled.ts'
import { chanceFrom } from '../../soak/chance.ts'
import { listen, post } from './wire.ts'

export const newKey = (): string => randomBytes(16).toString('base64url')

/** A seat with the way that it will go. */
export interface LoadSeat {
  readonly seat: number
  readonly events: string
  readonly key: string
  readonly choices: readonly string[]
  /** Choices made. */
  made: number
}

export interface LoadClass {
  readonly code: string
  readonly hostKey: string
  readonly seats: readonly LoadSeat[]
}

/** A session in which so many seats play a scenario, each another way, by chance; seats in turn at each of the servers. */
export async function loadClass(urls: readonly string[], scenario: string, seats: number): Promise<LoadClass> {
  const [first = ''] = urls
  const hostKey = newKey()
  const made = await post(`${first}/api/sessions`, { scenario, mode: 'each', screenKey: newKey() }, hostKey, newKey())
  if (made.status !== 201) throw new Error(made.text)
  const { code, story } = JSON.parse(made.text) as { code: string; story: string }
  const known = await storyAt(first, story)
  const at = (number: number) => `${urls[number % urls.length]}/api/sessions/${code}`
  const all = await Promise.all(
    Array.from({ length: seats }, async (_, number): Promise<LoadSeat> => {
      const key = newKey()
      const joined = await post(`${at(number)}/seats`, {}, key, newKey())
      if (joined.status !== 201) throw new Error(joined.text)
      const { seat } = JSON.parse(joined.text) as { seat: number }
      return { seat, events: `${at(number)}/events`, key, choices: wayOf(known, number), made: 0 }
    }),
  )
  await post(`${at(0)}/events`, { type: 'start' }, hostKey, newKey())
  return { code, hostKey, seats: all }
}

const stories = new Map<string, Promise<ClassStory>>()

function storyAt(url: string, hash: string): Promise<ClassStory> {
  const known = stories.get(hash) ?? fetchStory(url, hash)
  stories.set(hash, known)
  return known
}

async function fetchStory(url: string, hash: string): Promise<ClassStory> {
  const compiled = (await (await fetch(`${url}/api/stories/${hash}`)).json()) as CompiledStory
  const graph = await (await fetch(`${url}/api/stories/${hash}/graph`)).arrayBuffer()
  return classStory(compiled.manifest, decodeGraph(new Uint8Array(graph)))
}

function wayOf(story: ClassStory, seed: number): string[] {
  const chance = chanceFrom(seed)
  const { given } = story.manifest.scenario
  const walk = startWalk(
    story,
    Object.fromEntries(Object.entries(given).map(([name, values]) => [name, values[0] ?? ''])),
  )
  const choices: string[] = []
  for (;;) {
    const { offered } = standingOf(story, walk)
    const choice = offered[Math.floor(chance() * offered.length)]
    if (choice === undefined) return choices
    advance(story, walk, { type: 'choose', choice })
    choices.push(choice)
  }
}

/** The next choice of a seat; false where its way is at an end. Throws where the server does not take it. */
export async function chooseNext(seat: LoadSeat): Promise<boolean> {
  const choice = seat.choices[seat.made]
  if (choice === undefined) return false
  const { status, text } = await post(seat.events, { type: 'choose', at: seat.made, choice }, seat.key, newKey())
  if (status !== 200) throw new Error(`${status} ${text}`)
  seat.made += 1
  return true
}

/** Every seat's stream, as phones have it. */
export const openStreams = (seats: readonly LoadSeat[]): Promise<{ close(): void }[]> =>
  Promise.all(seats.map(({ events, key }) => listen(events.replace(/events$/, 'stream?after=0'), key, () => undefined)))
