declare module 'virtual:stories' {
  import type { ScenarioEntry } from './core/story/compiled.ts'
  /** Every scenario, in programme order. */
  export const scenarios: readonly ScenarioEntry[]
  /** Hash of all points and effects. */
  export const rules: string
}
