import { type NoteKey, noteKey, noteOf, notesOf } from '../core/record/note.ts'
import type { PlayEvent, Standard, Wording } from '../core/record/playEvent.ts'
import type { Playthrough } from '../core/record/playthrough.ts'
import type { Beat } from '../core/story/beat.ts'
import type { CompiledStory } from '../core/story/compiled.ts'
import type { Halt, Narrator } from '../core/story/narrator.ts'
import { moves, tellAhead } from './ahead.ts'
import { asFork } from './apart.ts'
import type { Pacing } from './pacing.ts'
import { type PlayStore, StoreTrouble, type TroubleKind } from './store.ts'

/** One running playthrough, as it stands. */
export interface PlayState {
  readonly playthrough: Playthrough
  readonly beats: readonly Beat[]
  readonly beat: Beat
  readonly notes: ReadonlySet<NoteKey>
  /** Where the record could not be followed any further, because the story was edited since. */
  readonly halt: Halt | null
  /** Why the last change could not be kept, or null when it was. */
  readonly unsaved: TroubleKind | null
  /** Another tab took the record another way, and what is done here goes on as a fork of it. */
  readonly apart: boolean
}

export interface Play {
  get(): PlayState
  subscribe(listener: (state: PlayState) => void): () => void
  guess(category: string, confidence: number): void
  choose(choice: string): void
  /** What a choice on offer leads to, told now where it was not told ahead; undefined where it cannot be told. */
  next(choice: string): Beat | undefined
  note(key: NoteKey): void
  unnote(key: NoteKey): void
  assess(category: string, standard: Standard, confidence: number): void
  pin(tray: string, note: NoteKey): void
  unpin(tray: string, note: NoteKey): void
  report(line: string, wording: Wording): void
  /** The same events told by an edited story: one's place is kept as far as it can be. */
  retell(compiled: CompiledStory, narrate: Narrator): void
  /** Resolves when every change so far was kept, or refused. */
  settled(): Promise<void>
}

export interface PlayParts {
  readonly playthrough: Playthrough
  readonly compiled: CompiledStory
  readonly narrate: Narrator
  readonly store: PlayStore
  readonly pacing: Pacing
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** For the id of a playthrough that goes on from a halt. */
  readonly newId: () => string
}

/**
 * Opens a playthrough. The state is set before anyone is told. The record is kept after every event, as soon as what came of
 * it is painted; what may come next is told ahead.
 */
export function openPlay(parts: PlayParts): Play {
  const listeners = new Set<(state: PlayState) => void>()
  const { afterPaint, atRest } = parts.pacing
  let { narrate } = parts
  const ahead = tellAhead(atRest)
  let state = told(parts.playthrough, parts.playthrough.events)
  let saving: Promise<void> = Promise.resolve()

  /** The state after these events. What was told ahead lies beyond the beats of the state before. */
  function told(playthrough: Playthrough, events: readonly PlayEvent[], keeping: Keeping = atFirst): PlayState {
    const next = ahead.beatOf({ ...playthrough, events })
    const telling = next ? { beats: [...state.beats, next] } : narrate({ ...playthrough, events })
    return stateOf(playthrough, events, telling, keeping)
  }

  const set = (next: PlayState) => {
    state = next
    for (const listener of listeners) listener(state)
  }

  const lookAhead = () => ahead.from(narrate, state.playthrough, state.beat)

  const put = () =>
    parts.store.put({ playthrough: state.playthrough, changed: parts.now(), finished: state.beat.ending !== null })

  /** Goes on under another id, since under this one another tab went another way. */
  const forkApart = async () => {
    const kept = await parts.store.get(state.playthrough.id)
    if (!kept) return put()
    set({ ...state, playthrough: asFork(state.playthrough, kept.playthrough, parts.newId()), apart: true })
    return put()
  }

  const keep = (shown: Promise<void>) => {
    saving = saving
      .then(() => shown)
      .then(put)
      .catch((error: unknown) => {
        if (error instanceof StoreTrouble && error.kind === 'changed') return forkApart()
        throw error
      })
      .then(
        () => null,
        (error: unknown) => (error instanceof StoreTrouble ? error.kind : ('failed' as const)),
      )
      .then((unsaved) => {
        if (unsaved !== state.unsaved) set({ ...state, unsaved })
      })
  }

  const record = (event: PlayEvent) => {
    const { playthrough, events } = goingOn(state, parts.newId)
    const all = [...events, event]
    const moved = state.halt !== null || moves(event)
    set(moved ? told(playthrough, all, state) : stateOf(playthrough, all, state, state))
    const shown = new Promise<void>((painted) => afterPaint(painted))
    keep(shown)
    if (moved) shown.then(lookAhead)
  }

  lookAhead()
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    guess: (category, confidence) => record({ type: 'guess', category, confidence }),
    choose(choice) {
      if (state.beat.choices.some(({ id }) => id === choice)) record({ type: 'choose', choice, mark: state.beat.mark })
    },
    next: (choice) =>
      ahead.tell(narrate, {
        ...state.playthrough,
        events: [...state.playthrough.events, { type: 'choose', choice, mark: state.beat.mark }],
      }),
    note(key) {
      if (!state.notes.has(key)) record({ type: 'note', ...noteOf(key) })
    },
    unnote(key) {
      if (state.notes.has(key)) record({ type: 'unnote', ...noteOf(key) })
    },
    assess: (category, standard, confidence) => record({ type: 'assess', category, standard, confidence }),
    pin: (tray, note) => record({ type: 'pin', tray, note }),
    unpin: (tray, note) => record({ type: 'unpin', tray, note }),
    report: (line, wording) => record({ type: 'report', line, wording }),
    retell(compiled, next) {
      narrate = next
      set(told({ ...state.playthrough, story: compiled.story }, state.playthrough.events, state))
      lookAhead()
    },
    settled: () => saving,
  }
}

/** What became of keeping the record. */
type Keeping = Pick<PlayState, 'unsaved' | 'apart'>
const atFirst: Keeping = { unsaved: null, apart: false }

function stateOf(
  playthrough: Playthrough,
  events: readonly PlayEvent[],
  { beats, halt }: { readonly beats: readonly Beat[]; readonly halt?: Halt | null },
  { unsaved, apart }: Keeping,
): PlayState {
  const beat = beats.at(-1)
  if (!beat) throw new Error('a telling has at least one beat')
  return {
    playthrough: { ...playthrough, events: [...events] },
    beats,
    beat,
    notes: new Set(notesOf(events)),
    halt: halt ?? null,
    unsaved,
    apart,
  }
}

/** What goes on from here: the record itself, or, past a halt, a fork that leaves the record as it was. */
function goingOn(
  { playthrough, halt }: PlayState,
  newId: () => string,
): { playthrough: Playthrough; events: readonly PlayEvent[] } {
  if (!halt) return { playthrough, events: playthrough.events }
  const fork = { ...playthrough, id: newId(), forkOf: { id: playthrough.id, turn: halt.turn } }
  return { playthrough: fork, events: eventsBefore(playthrough.events, halt.turn) }
}

/** The events up to the choice of a turn, that choice left out. */
export function eventsBefore(events: readonly PlayEvent[], turn: number): PlayEvent[] {
  let choices = 0
  const end = events.findIndex((event) => event.type === 'choose' && choices++ === turn)
  return events.slice(0, end < 0 ? events.length : end)
}

/** The keys by which a line is noted: its cues, or itself. */
export const keysOfLine = (turn: number, line: { id: string; cues: readonly string[] }): NoteKey[] =>
  line.cues.length > 0 ? [...line.cues] : [noteKey({ type: 'note', turn, line: line.id })]
