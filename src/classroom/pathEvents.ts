import type { PlayInput } from '../core/record/playEvent.ts'
import type { HostEvent } from './classEvent.ts'
import type { Session } from './session.ts'

type Path = readonly PlayInput[]

/** The events of a path of choices: those of a world that walked it, as far as this reader knows one, else the bare choices. */
export function pathEvents(session: Session, choices: readonly string[]): PlayInput[] {
  const bare = choices.map((choice): PlayInput => ({ type: 'choose', choice }))
  return walkedBy(session, choices) ?? [...(session.walked.get(choices.join(' ')) ?? bare)]
}

/** The events of the path that a drill is about: for everybody the same, whatever they did on that path themselves. */
export const drillEvents = (session: Session, choices: readonly string[]): PlayInput[] => [
  ...(session.walked.get(choices.join(' ')) ?? pathEvents(session, choices)),
]

/**
 * What a path that the host sends around was walked with, for those who know the choices only: what was assessed, which a story may
 * read; for a drill what was noted too, on which recognition hangs. Nobody is behind it, and neither pins nor words of a report.
 */
export function walkedOn(session: Session, event: HostEvent): readonly Path[] | undefined {
  const kinds: readonly string[] =
    event.type === 'drill' ? ['choose', 'assess', 'note', 'unnote'] : ['choose', 'assess']
  const walked = pathsOf(event).flatMap((choices): Path[] => {
    const events = walkedBy(session, choices)
    return events ? [events.filter(({ type }) => kinds.includes(type))] : []
  })
  return walked.some((events) => events.some(({ type }) => type !== 'choose')) ? walked : undefined
}

/** The paths of choices that an event of the host's names. */
function pathsOf(event: HostEvent): readonly (readonly string[])[] {
  if (event.type === 'drill') return [event.choices]
  if (event.type !== 'show') return []
  const { what } = event
  return [...('choices' in what ? [what.choices] : []), ...('other' in what ? [what.other] : [])]
}

function walkedBy({ klass, worlds }: Session, choices: readonly string[]): PlayInput[] | undefined {
  for (const { events } of [klass, ...worlds.values()]) {
    const walked = upTo(events, choices)
    if (walked) return walked
  }
  return undefined
}

function upTo(events: Path, choices: readonly string[]): PlayInput[] | undefined {
  let turn = 0
  const path: PlayInput[] = []
  for (const event of events) {
    if (turn === choices.length && event.type === 'choose') break
    if (event.type === 'choose' && event.choice !== choices[turn++]) return undefined
    path.push(event)
  }
  return turn === choices.length && choices.length > 0 ? path : undefined
}
