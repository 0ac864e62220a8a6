/** One thing measured, beside what it is measured against in the same run. */
export interface Figure {
  readonly what: string
  readonly value: number
  readonly unit: 'ms' | 'µs' | 'kB' | 'times'
  readonly reference: { readonly what: string; readonly value: number }
  /** The most that was promised, where something was. */
  readonly goal?: number
}

/** The value that this share of all is not above. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

export const rounded = (value: number): number => Math.round(value * 100) / 100

export function figureText({ what, value, unit, reference, goal }: Figure): string {
  const promised = goal === undefined ? '' : value <= goal ? `  (goal ${goal}: met)` : `  (goal ${goal}: MISSED)`
  return `${what}: ${rounded(value)} ${unit}; ${reference.what}: ${rounded(reference.value)}${promised}`
}
