/**
 * How closely later steps look at a number that only grows by one (a visit count, turns): values that are the same to all
 * of them may be taken for one another. `cap`: all values from here on look alike, but for their rest by `mod`.
 */
export interface View {
  readonly cap: number
  readonly mod: number
}

/** The number itself is seen. */
export const exact: View = { cap: Number.POSITIVE_INFINITY, mod: 1 }
/** Only whether it is zero. */
export const whether: View = { cap: 1, mod: 1 }
export const upTo = (cap: number): View => ({ cap: Math.max(0, cap), mod: 1 })
export const rest = (mod: number): View => ({ cap: 0, mod })

/** A view as close as both. Growing by one keeps values that look alike alike: so does the next step. */
export const closer = (left: View, right: View): View => ({
  cap: Math.max(left.cap, right.cap),
  mod: (left.mod / gcd(left.mod, right.mod)) * right.mod,
})

/** The least value that looks like this one. */
export const least = ({ cap, mod }: View, value: number): number => (value < cap ? value : cap + ((value - cap) % mod))

const gcd = (left: number, right: number): number => (right === 0 ? left : gcd(right, left % right))
