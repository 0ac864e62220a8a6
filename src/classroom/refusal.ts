/** Why something sent was not taken. `code` is for programs; the sentence is for a person. */
export interface Refusal {
  readonly status: 400 | 403 | 409 | 410
  readonly code: keyof typeof refusals
  readonly message: string
}

const refusals = {
  role: [403, 'Only the host can do that.'],
  'not-a-player': [403, 'That is for people who play. You are the host.'],
  removed: [403, 'The host has taken your seat out of this session.'],
  ended: [410, 'This session has ended.'],
  'not-started': [409, 'The host has not started yet.'],
  started: [409, 'This session has started already.'],
  paused: [409, 'The host has paused the class.'],
  held: [409, 'Wait here: the host will let everyone go on together.'],
  mode: [409, 'This session is not played that way.'],
  stale: [409, 'The story has gone on since. Here is where it stands.'],
  'not-offered': [409, 'That is not on offer here.'],
  'no-vote': [409, 'There is no vote at this moment.'],
  released: [409, 'The vote is over.'],
  'not-shown': [409, 'That was not shown, so it cannot be noted.'],
  'not-here': [409, 'There is nothing of that kind to fill in here.'],
  unknown: [409, 'This story has nothing of that name.'],
  'no-drill': [409, 'That turn is not being tried again any more.'],
  'not-in-debrief': [409, 'That comes with the debrief.'],
  'already-taken': [409, 'The class has gone on from there already.'],
} as const satisfies Readonly<Record<string, readonly [Refusal['status'], string]>>

export const refusal = (code: keyof typeof refusals): Refusal => {
  const [status, message] = refusals[code]
  return { status, code, message }
}
