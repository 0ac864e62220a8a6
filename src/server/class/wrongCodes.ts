import type { Clock } from '../clock.ts'

/** Counts wrong codes by address, so that codes cannot be tried one after the other. Right ones never count: a class shares an address. */
export interface WrongCodes {
  /** Seconds until this address may try another code; 0 at once. */
  wait(address: string): number
  count(address: string): void
}

/** Wrong codes that an address may send in a row, and milliseconds after which it may send one more. */
const inARow = 40
const oneMore = 2000
/** Addresses remembered. */
const most = 10_000

export function wrongCodes(clock: Clock): WrongCodes {
  /** The moment at which nothing is held against an address any more. */
  const until = new Map<string, number>()
  const debt = (address: string) => Math.max(0, (until.get(address) ?? 0) - clock.tick())
  return {
    wait: (address) => Math.ceil(Math.max(0, debt(address) - (inARow - 1) * oneMore) / 1000),
    count(address) {
      const next = clock.tick() + debt(address) + oneMore
      until.delete(address)
      until.set(address, next)
      const [first] = until.size > most ? until.keys() : []
      if (first !== undefined) until.delete(first)
    },
  }
}
