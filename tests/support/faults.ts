import { compileStory } from '../../src/ink/compile/compileStory.ts'
import { faultText, StoryFaults } from '../../src/ink/compile/fault.ts'
import { copyOf, type Edit } from './fixture.ts'

/** What the compiler says of a folder: `file:line: message` each. */
export function faultsIn(folder: string): string[] {
  try {
    compileStory(folder)
    return []
  } catch (error) {
    if (error instanceof StoryFaults) return error.faults.map(faultText)
    throw error
  }
}

/** What the compiler says of the gate after these edits. */
export const gateFaults = (...edits: readonly Edit[]): string[] => faultsIn(copyOf('gate', ...edits))
