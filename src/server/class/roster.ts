import type { Reader } from '../../classroom/logged.ts'
import { sameKey } from './key.ts'
import type { Kept } from './readLog.ts'

/** Who holds which key of a session, as its log has it. */
export interface Roster {
  /** Whose key has this hash. */
  readerOf(key: Buffer): Reader | undefined
  seatOf(key: Buffer): Seated | undefined
  nameOf(seat: number): string | undefined
  isRemoved(seat: number): boolean
  /** Seats that ever joined. */
  readonly size: number
  follow(kept: Kept): void
}

export interface Seated {
  readonly seat: number
  readonly name: string
  readonly key: Buffer
}

export function newRoster(host: Buffer, screen: Buffer): Roster {
  const byKey = new Map<string, Seated>()
  const names = new Map<number, string>()
  const removed = new Set<number>()
  const seatOf = (key: Buffer): Seated | undefined => {
    const seated = byKey.get(key.toString('latin1'))
    return seated && sameKey(seated.key, key) ? seated : undefined
  }
  return {
    readerOf(key) {
      if (sameKey(host, key)) return { role: 'host' }
      if (sameKey(screen, key)) return { role: 'screen' }
      const seated = seatOf(key)
      return seated && { role: 'seat', seat: seated.seat }
    },
    seatOf,
    nameOf: (seat) => names.get(seat),
    isRemoved: (seat) => removed.has(seat),
    get size() {
      return names.size
    },
    follow({ entry, key }) {
      if (entry.type === 'joined' && typeof entry.by === 'number' && key) {
        byKey.set(key.toString('latin1'), { seat: entry.by, name: entry.name, key })
        names.set(entry.by, entry.name)
      }
      if (entry.type === 'remove') removed.add(entry.seat)
    },
  }
}
