import type { Here } from './here.ts'

/** Names under which a computer reaches only itself. */
const loopback = /^(localhost|.*\.localhost|127(\.\d+){3}|\[?::1\]?)$/

export const isLoopback = (origin: string): boolean => loopback.test(new URL(origin).hostname)

/**
 * Addresses under which a phone may reach this server, the likeliest first: the one that the page itself was opened at, if it
 * is no loopback name, then those that the server names. None where it answers this computer only.
 */
export function reachable({ addresses, lan }: Pick<Here, 'addresses' | 'lan'>, origin: string): string[] {
  const own = isLoopback(origin) ? [] : [origin]
  return [...new Set([...own, ...(lan ? addresses : [])])]
}
