import { type OpenedLink, parseLink } from '../core/record/link/parseLink.ts'
import type { Playthrough } from '../core/record/playthrough.ts'
import type { ScenarioEntry } from '../core/story/compiled.ts'
import type { Telling } from '../core/story/narrator.ts'
import type { OpenStory, Outside } from '../play/outside.ts'
import type { Beside } from '../play/store.ts'
import { text } from '../ui/text.ts'

/** What an address leads to. */
export interface AtAddress {
  readonly playthrough: Playthrough
  readonly entry: ScenarioEntry
  readonly story: OpenStory
  readonly telling: Telling
  readonly beside: Beside
  /** How far a link could be read; absent where the playthrough lies in this browser. */
  readonly link?: Pick<OpenedLink, 'stoppedAt' | 'onlyChoices'>
}

/** A playthrough kept here, by its id, or one that the address itself holds behind a `~`; or why there is none. */
export const openAddress = (address: string, outside: Outside): Promise<AtAddress | string> =>
  address.startsWith('~') ? fromLink(address.slice(1), outside) : fromStore(address, outside)

async function fromStore(id: string, { store, scenarios, openStory }: Outside): Promise<AtAddress | string> {
  const kept = await store.get(id)
  const entry = scenarios.find((scenario) => scenario.id === kept?.playthrough.scenario)
  if (!kept || !entry) return text.debrief.notFound
  const [story, beside] = await Promise.all([openStory(entry), store.beside(id)])
  return { playthrough: kept.playthrough, entry, story, telling: story.narrate(kept.playthrough), beside }
}

/** The id that a playthrough from a link goes under as long as it is not kept. */
const linkId = 'from-a-link'

async function fromLink(link: string, { scenarios, openStory }: Outside): Promise<AtAddress | string> {
  const words = text.keep.faults
  const parsed = parseLink(link)
  if ('fault' in parsed) return words[parsed.fault]
  const entry = scenarios.find(({ id }) => id === parsed.scenario)
  if (!entry) return words.unknown(parsed.scenario)
  const story = await openStory(entry)
  const opened = parsed.open(linkId, { ...story.compiled, narrate: story.narrate })
  if ('fault' in opened) return words[opened.fault]
  const { playthrough, stoppedAt } = opened
  const telling = story.narrate(playthrough)
  return { playthrough, entry, story, telling: stopped(telling, stoppedAt), beside: {}, link: opened }
}

/** A telling that could go no further, since the story was edited. */
function stopped(telling: Telling, turn: number | undefined): Telling {
  if (turn === undefined || telling.halt) return telling
  const offered = telling.beats.at(-1)?.choices.map(({ id }) => id) ?? []
  return { ...telling, halt: { turn, choice: '', why: 'changed', offered } }
}
