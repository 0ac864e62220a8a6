import type { Split } from './classEvent.ts'
import { type Ballot, type Session, seatsIn } from './session.ts'

/** A count below this is not shown to a room: who is meant could be guessed. */
export const smallestShown = 3

/** How the votes of a ballot fell, hands and seats together, over the choices on offer. Removed seats do not count. */
export function splitOf(
  session: Session,
  { votes, hands }: Ballot,
  offered: readonly string[],
): Readonly<Record<string, number>> {
  const split: Record<string, number> = Object.fromEntries(offered.map((choice) => [choice, hands[choice] ?? 0]))
  for (const { seat } of seatsIn(session)) {
    const choice = votes.get(seat)?.choice
    if (choice !== undefined && Object.hasOwn(split, choice)) split[choice] = (split[choice] as number) + 1
  }
  return split
}

/** What a room may see of a split: counts from 1 to 2 are hidden; where just one is, the smallest other one goes with it. */
export function shownSplit(split: Split): Split {
  const entries = Object.entries(split)
  const small = entries.filter(([, count]) => count !== null && count > 0 && count < smallestShown)
  const hidden = new Set(small.map(([choice]) => choice))
  if (small.length === 1) {
    const [next] = entries
      .filter(([choice, count]) => count !== null && count >= smallestShown && !hidden.has(choice))
      .sort(([, one], [, other]) => Number(one) - Number(other))
    // With one hidden count alone, the number of seats would tell it.
    if (next) hidden.add(next[0])
  }
  return Object.fromEntries(entries.map(([choice, count]) => [choice, hidden.has(choice) ? null : count]))
}

/** What the vote was for: one choice, several with as many votes, or nothing. */
export function leading(split: Readonly<Record<string, number>>): string[] {
  const most = Math.max(0, ...Object.values(split))
  return most === 0 ? [] : Object.keys(split).filter((choice) => split[choice] === most)
}

/** How a class came to go on: with the vote, by breaking a tie, on another branch, or where there was no vote. */
export type Followed = 'vote' | 'tie' | 'other' | 'no-vote'

export function followed(split: Readonly<Record<string, number>>, taken: string): Followed {
  const led = leading(split)
  if (led.length === 0) return 'no-vote'
  if (!led.includes(taken)) return 'other'
  return led.length === 1 ? 'vote' : 'tie'
}
