import type { SeatEvent } from '../../classroom/classEvent.ts'
import { recordId } from '../../classroom/recordId.ts'
import type { Session } from '../../classroom/session.ts'
import { noteOf, notesOf } from '../../core/record/note.ts'
import type { PlayInput } from '../../core/record/playEvent.ts'
import type { Narrator } from '../../core/story/narrator.ts'
import type { Play, PlayState } from '../../play/play.ts'
import { classRecord } from '../link/classRecord.ts'

/**
 * The class's play as one seat has it: the class's story and notebook, and on board and report this seat's own answers until the
 * host settles them. `pending` is what was sent and is not in the log yet.
 */
export function classState(
  code: string,
  seat: number,
  session: Session,
  narrate: Narrator,
  pending: readonly PlayInput[],
): PlayState | undefined {
  const { head, klass, worlds, settled } = session
  if (!head) return undefined
  const own = settled.has(klass.turn) ? [] : (worlds.get(seat)?.events ?? []).filter(({ type }) => type !== 'guess')
  const { beats } = narrate({ given: head.given, seed: head.seed, events: klass.events })
  const beat = beats.at(-1)
  if (!beat) return undefined
  const events = [...klass.events, ...own, ...pending]
  return {
    playthrough: classRecord(recordId(code), head, events, narrate),
    beats,
    beat,
    notes: new Set(notesOf(events)),
    halt: null,
    unsaved: null,
    apart: false,
  }
}

/** What a seat does in the class's play: everything but choosing, which is a vote. */
export function classPlay(get: () => PlayState, send: (event: SeatEvent) => void): Play {
  const at = () => get().beat.turn
  return {
    get,
    subscribe: () => () => {},
    guess: (category, confidence) => send({ type: 'guess', at: 0, category, confidence }),
    choose() {},
    next: () => undefined,
    note: (key) => send({ type: 'note', at: at(), ...noteOf(key) }),
    unnote: (key) => send({ type: 'unnote', at: at(), ...noteOf(key) }),
    assess: (category, standard, confidence) => send({ type: 'assess', at: at(), category, standard, confidence }),
    pin: (tray, note) => send({ type: 'pin', at: at(), tray, note }),
    unpin: (tray, note) => send({ type: 'unpin', at: at(), tray, note }),
    report: (line, wording) => send({ type: 'report', at: at(), line, wording }),
    retell() {},
    settled: async () => {},
  }
}
