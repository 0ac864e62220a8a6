/**
 * Addresses from which a session's code has come, when codes from there were still looked at. A class shares one: who joins it from
 * there does not wait for what others try, and a walker of codes learns of no class but the one in whose room they sit.
 */
export interface Near {
  add(session: object, address: string): void
  has(session: object, address: string): boolean
}

/** Addresses remembered of one session, the latest; they are forgotten with it. */
const most = 2000

export function newNear(): Near {
  const known = new WeakMap<object, Set<string>>()
  return {
    add(session, address) {
      const addresses = known.get(session) ?? new Set()
      known.set(session, addresses.add(address))
      const [first] = addresses.size > most ? addresses : []
      if (first !== undefined) addresses.delete(first)
    },
    has: (session, address) => known.get(session)?.has(address) ?? false,
  }
}
