import type { Refusal } from '../../classroom/refusal.ts'
import type { Failure } from '../failure.ts'

/** An answer that is not what was asked for; thrown by what handles a request. */
export class ClassFailure extends Error {
  constructor(
    readonly failure: Failure,
    /** Seconds after which it may be tried again. */
    readonly retryAfter?: number,
  ) {
    super(failure.message)
  }
}

const failures = {
  'bad-json': [400, 'What was sent is not JSON.'],
  'bad-code': [404, 'There is no session with this code. Check it on the screen.'],
  'no-key': [401, 'This needs a key: open the page again with the address that the host gave you.'],
  'wrong-key': [401, 'This key is not one of this session. Join again with the code.'],
  role: [403, 'Only the host can do that.'],
  'not-a-player': [403, 'That is for people who play. Your key is of another kind.'],
  removed: [403, 'The host has taken your seat out of this session.'],
  locked: [403, 'The host has locked this session: nobody new can join.'],
  full: [403, 'This session is full.'],
  ended: [410, 'This session has ended.'],
  'other-body': [422, 'This was sent before with the same Idempotency-Key and other words.'],
  'too-large': [413, 'What was sent is too large.'],
  'no-story': [404, 'There is no story of this name here.'],
  'no-file': [409, 'That class leaves no file for this scenario.'],
  'too-many-codes': [429, 'Too many wrong codes came from this address. Wait a moment, then try again.'],
  'rules-changed': [
    409,
    'This session began under other rules than this version of Second Look has. It can be read and ended; to play on, start the version that it began with.',
  ],
  'disk-full': [503, 'The disk of the server is full. Nothing is lost; it goes on once there is room.'],
  'no-database': [503, 'Teaching is not possible here just now.'],
  starting: [503, 'The class is being brought back. What you did is kept and sent again in a moment.'],
} as const satisfies Readonly<Record<string, readonly [Failure['status'], string]>>

export type ClassFailureCode = keyof typeof failures

/** A failure by its code; `message` where a more exact sentence is at hand. */
export function failing(code: ClassFailureCode, retryAfter?: number, message?: string): ClassFailure {
  const [status, sentence] = failures[code]
  return new ClassFailure({ status, code, message: message ?? sentence }, retryAfter)
}

export const malformed = (message: string): ClassFailure =>
  new ClassFailure({ status: 400, code: 'malformed', message })

export const refusing = ({ status, code, message }: Refusal): ClassFailure =>
  new ClassFailure({ status, code, message })
