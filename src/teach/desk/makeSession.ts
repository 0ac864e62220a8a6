import type { Mode } from '../../classroom/logged.ts'
import type { RandomBytes } from '../../play/newPlaythrough.ts'
import { askServer } from '../link/askServer.ts'
import { newKey } from '../link/keys.ts'
import type { OwnSession } from './ownSessions.ts'

/** What a host decides before there is a session. */
export interface Wanted {
  readonly scenario: string
  readonly mode: Mode
  readonly names: boolean
  /** Beats of the story's map. */
  readonly holds: readonly number[]
  readonly keepDays: number
  /** What the story is given, and the state that it is set in. */
  readonly given: Readonly<Record<string, string>>
  readonly state: string
  /** Code of an own session whose class's case file it is given. */
  readonly caseFrom?: string
}

/** A session not yet made, with its keys: asked for again it is the same one. */
export interface Draft {
  readonly hostKey: string
  readonly screenKey: string
  readonly once: string
}

export const newDraft = (randomBytes: RandomBytes): Draft => ({
  hostKey: newKey(randomBytes),
  screenKey: newKey(randomBytes),
  once: newKey(randomBytes),
})

/** Makes a session on the server; a sentence where it was refused. */
export async function makeSession(wanted: Wanted, draft: Draft, now: number): Promise<OwnSession | string> {
  const { hostKey, screenKey, once } = draft
  const { holds, ...rest } = wanted
  const body = { ...rest, screenKey, ...(holds.length > 0 && { holds }) }
  const made = await askServer<{ code: string }>('/api/sessions', {
    method: 'POST',
    key: hostKey,
    body,
    idempotencyKey: once,
  })
  if ('problem' in made) return made.problem.message
  return { code: made.ok.code, hostKey, screenKey, scenario: wanted.scenario, mode: wanted.mode, made: now }
}
