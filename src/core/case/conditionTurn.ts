import { type EventId, type EventRule, events } from '../catalogue/event.ts'
import { own } from '../manifest/own.ts'
import type { Condition } from '../manifest/taking.ts'
import { willingness } from '../model/barrier.ts'
import { screenOutsOf } from '../score/conduct.ts'
import { boardTurn, chosen, controlShown, cuesNoted, cuesShown, type Path } from '../score/path.ts'
import { wordingsChosen } from '../score/wording.ts'

/** The turn at which something came to hold; null where it holds of the whole and has no turn; undefined where it does not hold. */
type Held = number | null | undefined

/** Whether all that a condition names holds of a finished path, and the turn at which the last of it did. */
export function conditionTurn(condition: Condition, path: Path): Held {
  let last: Held = null
  for (const held of parts(condition, path)) {
    if (held === undefined) return undefined
    if (held !== null) last = Math.max(last ?? 0, held)
  }
  return last
}

function* parts(condition: Condition, path: Path): Generator<Held> {
  const { manifest, beats } = path
  const end = beats.at(-1)
  const endTurn = end?.turn ?? 0
  if (condition.scenario !== undefined) yield manifest.id === condition.scenario ? null : undefined
  if (condition.ending !== undefined) yield end?.ending === condition.ending ? endTurn : undefined
  if (condition.choice !== undefined) yield chosen(path).find(({ choice }) => choice.id === condition.choice)?.beat.turn
  if (condition.event !== undefined) yield eventTurn(condition.event, path)
  if (condition.cue !== undefined) yield cuesShown(beats).get(condition.cue)
  if (condition.noted !== undefined)
    yield cuesNoted(path).has(condition.noted) ? cuesShown(beats).get(condition.noted) : undefined
  if (condition.contrary !== undefined) yield contraryTurn(path)
  if (condition.screenOut !== undefined) yield screenOutsOf(path).find(({ id }) => id === condition.screenOut)?.turn
  if (condition.wording !== undefined) yield wordingTurn(condition, path)
  const assessed = path.events.findLast((event) => event.type === 'assess')
  const board = Math.min(boardTurn(beats), endTurn)
  if (condition.category !== undefined) yield assessed?.category === condition.category ? board : undefined
  if (condition.standard !== undefined) yield assessed?.standard === condition.standard ? board : undefined
  if (condition.open !== undefined) {
    const bands = Object.values(end?.model.people ?? {}).map(({ barriers }) => willingness(barriers))
    yield bands.some((band) => band >= (condition.open ?? 0)) ? endTurn : undefined
  }
}

/** The turn at which an event first counted: one that is a fault only once control had been shown counts only from then. */
function eventTurn(event: string, path: Path): number | undefined {
  const rule: EventRule | undefined = own(events, event as EventId)
  return chosen(path).find(
    ({ beat, choice }) =>
      choice.deed.events.some((id) => id === event) &&
      (rule?.faulted !== 'control-shown' || controlShown(path, beat.turn)),
  )?.beat.turn
}

function contraryTurn(path: Path): number | undefined {
  const shown = cuesShown(path.beats)
  const turns = [...cuesNoted(path)].flatMap((id) =>
    own(path.manifest.cues, id)?.kind === 'contrary' ? (shown.get(id) ?? []) : [],
  )
  return turns.length > 0 ? Math.min(...turns) : undefined
}

function wordingTurn({ wording, line }: Condition, path: Path): number | undefined {
  const report = path.beats.find(({ part }) => part === 'report')?.turn
  const stands = [...wordingsChosen(path)].some(
    ([at, chosenWording]) =>
      chosenWording === wording && (line === undefined || at === line) && Object.hasOwn(path.manifest.report, at),
  )
  return stands ? report : undefined
}
