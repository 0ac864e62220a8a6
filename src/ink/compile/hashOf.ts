import { createHash } from 'node:crypto'

/** 16 hex digits over a value's JSON. */
export const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
