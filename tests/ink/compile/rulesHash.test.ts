import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { weights } from '../../../src/core/score/weights.ts'
import { fixtures } from '../../support/fixture.ts'

const weightsFile = '../../../src/core/score/weights.ts'

/** The hashes as a build makes them, with these weights in place of ours. */
async function hashesWith(changed: object) {
  vi.resetModules()
  vi.doMock(weightsFile, () => ({ weights: changed }))
  const { rulesHash } = await import('../../../src/ink/compile/rulesHash.ts')
  const { compileStory } = await import('../../../src/ink/compile/compileStory.ts')
  return { rules: rulesHash, story: compileStory(join(fixtures, 'gate')).story }
}

afterEach(() => vi.doUnmock(weightsFile))

describe('points changed', () => {
  it('change the hash of the rules and no story', async () => {
    const before = await hashesWith(weights)
    const after = await hashesWith({ ...weights, barrierStep: 3 })
    expect(before.rules).toMatch(/^[0-9a-f]{16}$/)
    expect(after.rules).not.toBe(before.rules)
    expect(after.story).toBe(before.story)
  })

  it('back again have the hash they had', async () => {
    expect(await hashesWith({ ...weights })).toEqual(await hashesWith(weights))
  })
})
