/** Counts by choice; an empty field is none. Undefined where something typed is no count. */
export function readHands(typed: Readonly<Record<string, string>>): Record<string, number> | undefined {
  const entries = Object.entries(typed).map(([id, value]) => [id, value.trim() === '' ? 0 : Number(value)] as const)
  const isCount = (count: number) => Number.isInteger(count) && count >= 0 && count <= 100_000
  return entries.every(([, count]) => isCount(count)) ? Object.fromEntries(entries) : undefined
}
