/** One thing measured, beside what it is measured against in the same run. */
export interface Figure {
  readonly what: string
  readonly value: number
  readonly unit: 'ms' | 'µs' | 'kB' | 'MB' | 'times' | '/s'
  readonly reference: { readonly what: string; readonly value: number }
  /** The most that was promised, where something was. */
  readonly goal?: number
  /** The least that was promised, where something was. */
  readonly least?: number
}

/** The value that this share of all is not above. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

export const rounded = (value: number): number => Math.round(value * 100) / 100

export function figureText({ what, value, unit, reference, goal, least }: Figure): string {
  const promise = (met: boolean, words: string) => `  (${words}: ${met ? 'met' : 'MISSED'})`
  const most = goal === undefined ? '' : promise(value <= goal, `goal ${goal}`)
  const enough = least === undefined ? '' : promise(value >= least, `at least ${rounded(least)}`)
  return `${what}: ${rounded(value)} ${unit}; ${reference.what}: ${rounded(reference.value)}${most}${enough}`
}
