import type { Inputs } from '../../../src/proof/inputs.ts'

/** A small story for one feature of the language, or for two that meet. */
export interface Feature {
  readonly name: string
  readonly ink: string
  /** Choices deep to which every path is told apart, where six are too many. */
  readonly depth?: number
  readonly inputs?: Inputs
  readonly given?: Inputs
}
