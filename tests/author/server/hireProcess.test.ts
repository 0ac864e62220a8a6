import { expect, test } from 'vitest'
import { hireProcess } from '../../../src/author/server/hireProcess.ts'
import type { Finding, Task } from '../../../src/author/server/work.ts'
import { fixtures } from '../../support/fixture.ts'

/** The kinds of what is found, each once, up to this one. */
function findings(task: Omit<Task, 'turn' | 'stories'>, last: Finding['kind']): Promise<string[]> {
  const kinds = new Set<string>()
  return new Promise((resolve) => {
    const hand = hireProcess((turn, finding) => {
      kinds.add(`${turn} ${finding.kind}`)
      if (finding.kind !== last && finding.kind !== 'failed') return
      hand.stop()
      resolve([...kinds])
    })
    hand.give({ ...task, stories: fixtures, turn: 7 })
  })
}

test('a process looks at a story', async () => {
  expect(await findings({ kind: 'look', scenario: 'gate' }, 'look')).toEqual(['7 look'])
})

test('a process proves a story and draws its map', async () => {
  expect(await findings({ kind: 'prove', scenario: 'gate' }, 'proved')).toEqual(['7 progress', '7 picture', '7 proved'])
})

test('a story that does not compile is told, not thrown', async () => {
  expect(await findings({ kind: 'look', scenario: 'nowhere' }, 'unreadable')).toEqual(['7 unreadable'])
})
