import { parseCode } from '../../classroom/code.ts'
import type { OwnSession } from '../desk/ownSessions.ts'

/** Where people join. */
export const joinAddress = (origin: string, code: string): string => `${origin}/#/join/${code}`

/** Where a phone finds out whether it reaches this server. */
export const checkAddress = (origin: string): string => `${origin}/#/join/check`

/** The projector's page, as a route. */
export const screenRoute = ({ code, screenKey }: Pick<OwnSession, 'code' | 'screenKey'>): string =>
  `#/screen/${code}~${screenKey}`

/** The host's desk for another device, keys and all: whoever has this address is the host. */
export const handOverAddress = (origin: string, { code, hostKey, screenKey }: OwnSession): string =>
  `${origin}/#/teach/${code}~${hostKey}~${screenKey}`

/** What stands behind `#/teach/`: a session, and the keys where they came with the address. */
export function parseTeachAddress(
  text: string,
): { readonly code: string; readonly hostKey?: string; readonly screenKey?: string } | undefined {
  const [typed = '', hostKey, screenKey] = text.split('~')
  const code = parseCode(typed)
  if (!code) return undefined
  return { code, ...(hostKey && { hostKey }), ...(screenKey && { screenKey }) }
}
