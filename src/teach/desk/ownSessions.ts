import type { Mode } from '../../classroom/logged.ts'

/** A session that is hosted from this device: its code and the two keys that were made here, or handed over to here. */
export interface OwnSession {
  readonly code: string
  readonly hostKey: string
  /** Empty where it was not handed over. */
  readonly screenKey: string
  /** Unknown until the session is opened, where it was handed over. */
  readonly scenario?: string
  readonly mode?: Mode
  /** Milliseconds since 1970. */
  readonly made: number
}

/** Where own sessions are kept. It may refuse. */
export type Keeping = Pick<Storage, 'getItem' | 'setItem'>

const name = 'second-look-classes'

/** Own sessions, the latest first. What cannot be read is left out. */
export function ownSessions(keeping: Keeping): OwnSession[] {
  try {
    const kept: unknown = JSON.parse(keeping.getItem(name) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isOwn).sort((one, other) => other.made - one.made) : []
  } catch {
    return []
  }
}

/** Keeps a session; false where this device lets nothing be kept. */
export function keepSession(keeping: Keeping, session: OwnSession): boolean {
  return write(keeping, [session, ...ownSessions(keeping).filter(({ code }) => code !== session.code)])
}

export const forgetSession = (keeping: Keeping, code: string): boolean =>
  write(
    keeping,
    ownSessions(keeping).filter((session) => session.code !== code),
  )

function write(keeping: Keeping, sessions: readonly OwnSession[]): boolean {
  try {
    keeping.setItem(name, JSON.stringify(sessions))
    return true
  } catch {
    return false
  }
}

const isOwn = (value: unknown): value is OwnSession =>
  typeof value === 'object' &&
  value !== null &&
  ['code', 'hostKey', 'screenKey'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string') &&
  typeof (value as OwnSession).made === 'number'
