/** Where to listen. */
export interface Address {
  readonly host: string
  readonly port: number
  /** Asked for by name, so that another port would be wrong. */
  readonly fixed: boolean
}

const usualPort = 3000

/**
 * Reads PORT and HOST, and `--lan`, which is short for every interface; throws one sentence where they make no sense. An empty
 * value counts as none.
 */
export function addressOf(
  environment: Readonly<Record<string, string | undefined>>,
  words: readonly string[] = [],
): Address {
  const unknown = words.find((word) => word !== '--lan')
  if (unknown !== undefined) throw new Error(`npm start knows "--lan", not "${unknown}".`)
  const host = environment['HOST'] || (words.includes('--lan') ? '0.0.0.0' : '127.0.0.1')
  const wanted = environment['PORT']?.trim() ?? ''
  if (wanted === '') return { host, port: usualPort, fixed: false }
  const port = Number(wanted)
  if (!/^\d+$/.test(wanted) || port > 65535) throw new Error(`PORT must be a number from 0 to 65535, not "${wanted}".`)
  return { host, port, fixed: true }
}

const local = new Set(['127.0.0.1', '::1', 'localhost', '0.0.0.0', '::'])

/** What to type into a browser on this machine. */
export function urlOf(host: string, port: number): string {
  if (local.has(host)) return `http://localhost:${port}`
  return host.includes(':') ? `http://[${host}]:${port}` : `http://${host}:${port}`
}
