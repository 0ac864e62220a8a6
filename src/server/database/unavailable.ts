/** The database cannot be used just now. Whether a write under way took place is not known: it is asked for again. */
export class Unavailable extends Error {}

/** There is no database here, and waiting does not help. The message is a sentence for a person. */
export class NoDatabase extends Error {}

/** SQLSTATE classes that speak of what was sent, not of the server: those are our mistakes. */
const mistakes = /^(0A|2[1236BDF]|3[48BDF]|42)/
/** What the driver and the network say of a server that is not there. */
const network = /^E[A-Z]{3,}$/
const lost = /connection|timeout|not queryable|pool after calling end/i

/** Whether a failed query says that the server cannot do it now: gone, starting, stopping, out of space or of memory. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof Unavailable) return true
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  if (/^[0-9A-Z]{5}$/.test(code) && !network.test(code)) return !mistakes.test(code)
  return network.test(code) || (code === '' && error.constructor === Error && lost.test(error.message))
}
