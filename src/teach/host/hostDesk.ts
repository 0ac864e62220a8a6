import type { HostEvent } from '../../classroom/classEvent.ts'
import type { ClassView } from '../../classroom/client/openClass.ts'
import type { World } from '../../classroom/session.ts'
import { advance, type ClassStory, startWalk, type Walk } from '../../classroom/storyWalk.ts'
import type { Outside } from '../../play/outside.ts'
import type { OpenClassStory } from '../classStoryOf.ts'
import type { OwnSession } from '../desk/ownSessions.ts'

/** A session as it lies on its host's desk: what every page of the console is a view of. */
export interface HostDesk {
  readonly own: OwnSession
  readonly outside: Outside
  readonly view: ClassView
  readonly open: OpenClassStory
  /** Where a world stands in its story. */
  readonly walk: (world: World) => Walk
  /** Sends; false where it was refused, which the page says. */
  readonly send: (event: HostEvent) => Promise<boolean>
  /** Addresses under which other devices reach the server, the likeliest first. */
  readonly addresses: readonly string[]
}

/** Walks worlds over their story, each event once: a world only grows. */
export function walker(story: ClassStory, given: Readonly<Record<string, string>>): (world: World) => Walk {
  const known = new WeakMap<World, { readonly walk: Walk; done: number }>()
  return (world) => {
    const at = known.get(world) ?? { walk: startWalk(story, given), done: 0 }
    known.set(world, at)
    for (const event of world.events.slice(at.done)) advance(story, at.walk, event)
    at.done = world.events.length
    return at.walk
  }
}
