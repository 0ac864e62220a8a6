import { own } from './own.ts'
import type { Scenario } from './scenario.ts'

/** What is wrong with a scenario's inputs, in a sentence; undefined if each is declared, and of its closed set. */
export function givenFault(declared: Scenario['given'], given: Readonly<Record<string, string>>): string | undefined {
  for (const [name, value] of Object.entries(given)) {
    const allowed = own(declared, name)
    if (!allowed) return `${name}=${value}: this scenario takes ${Object.keys(declared).join(', ') || 'no such input'}`
    if (!allowed.includes(value)) return `${name}=${value}: ${name} is one of ${allowed.join(', ')}`
  }
  return undefined
}
