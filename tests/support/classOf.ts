import { cameOf } from '../../src/classroom/cameOf.ts'
import { checkHost, checkSeat } from '../../src/classroom/check.ts'
import type { HostEvent, SeatEvent } from '../../src/classroom/classEvent.ts'
import type { By, ClassEvent, Logged, Mode } from '../../src/classroom/logged.ts'
import { follow, newRoom, type Room } from '../../src/classroom/room.ts'
import { type ClassStory, standingOf } from '../../src/classroom/storyWalk.ts'
import { parseNotation } from '../../src/core/record/notation.ts'

/** A session in memory, driven as a server would: what is refused changes nothing. */
export interface TestClass {
  readonly room: Room
  readonly log: Logged[]
  /** What the host does; the code of a refusal, else undefined. */
  host(event: HostEvent): string | undefined
  /** What a seat does: an event, or words of the notation at its present turn. */
  seat(seat: number, event: SeatEvent | string): string | undefined
  /** Ids on offer to the class. */
  offered(): readonly string[]
}

/** A class of some seats, on a story. */
export function classOf(story: ClassStory, mode: Mode, seats: number, given: Record<string, string> = {}): TestClass {
  const room = newRoom(story, given)
  const log: Logged[] = []
  const write = (by: By, event: ClassEvent) => {
    const entry = { seq: log.length + 1, time: 0, by, ...event } as Logged
    log.push(entry)
    follow(room, entry)
  }
  write('host', {
    type: 'created',
    ...{
      scenario: story.manifest.id,
      mode,
      story: story.graph.story,
      rules: '0',
      given,
      seed: 1,
      state: 'CO',
      names: false,
    },
  })
  for (let seat = 1; seat <= seats; seat++) write(seat, { type: 'joined', name: `seat ${seat}` })
  const turnOf = (seat: number) =>
    mode === 'together' ? room.session.klass.turn : (room.session.worlds.get(seat)?.turn ?? 0)
  const one = (seat: number, event: SeatEvent): string | undefined => {
    const no = checkSeat(room, seat, event)
    if (!no) write(seat, event)
    return no?.code
  }
  return {
    room,
    log,
    host(event) {
      const no = checkHost(room, event)
      if (!no) write('host', cameOf(room, event))
      return no?.code
    },
    seat(seat, event) {
      if (typeof event !== 'string') return one(seat, event)
      for (const input of parseNotation(event)) {
        const at = turnOf(seat)
        const no =
          input.type === 'choose'
            ? one(seat, { type: mode === 'together' ? 'vote' : 'choose', at, choice: input.choice })
            : one(seat, { ...input, at } as SeatEvent)
        if (no) return no
      }
      return undefined
    },
    offered: () => standingOf(story, room.klass).offered,
  }
}
