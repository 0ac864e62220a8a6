import { pathEvents } from '../../classroom/pathEvents.ts'
import type { Beat } from '../../core/story/beat.ts'
import type { HostDesk } from '../host/hostDesk.ts'
import { type ClassSplit, choicesOf } from './classSplits.ts'

/** The choices up to a split, on the way that stands for all. */
export const wayTo = ({ members: [first] }: ClassSplit): readonly string[] =>
  first ? choicesOf(first.events).slice(0, first.turn) : []

/** A moment on a way of choices, as it was shown; undefined where it cannot be told. */
export function momentOf({ open, view: { session } }: HostDesk, choices: readonly string[]): Beat | undefined {
  const { given = {}, seed = 1 } = session.head ?? {}
  return open.story.narrate({ given, seed, events: pathEvents(session, choices) }).beats[choices.length]
}

/** The words of a choice at a split, from whichever world had it on offer. */
export function choiceWords(desk: HostDesk, { members, offered }: ClassSplit): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  for (const { events, turn } of members) {
    if (offered.every((choice) => words.has(choice))) break
    for (const { id, text } of momentOf(desk, choicesOf(events).slice(0, turn))?.choices ?? []) words.set(id, text)
  }
  return words
}
