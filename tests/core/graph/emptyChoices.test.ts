import { describe, expect, it } from 'vitest'
import { emptyChoices } from '../../../src/core/graph/emptyChoices.ts'
import { waysOf } from '../../../src/core/graph/ways.ts'
import { compileStory } from '../../../src/ink/compile/compileStory.ts'
import { copyOf, type Edit } from '../../support/fixture.ts'
import { provedGraph } from '../../support/proved.ts'

/** Empty choices of the gate after these edits. */
function emptyAfter(...edits: readonly Edit[]): string[] {
  const compiled = compileStory(copyOf('gate', ...edits))
  const graph = provedGraph(compiled)
  return emptyChoices(graph, new Set(waysOf(graph, compiled.manifest).nodes)).sort()
}

const twoWays = (first: string, second: string): Edit => [
  'end.ink',
  '* (hand_in) [Hand in the report. # minutes:0]',
  `* (hand_in) [Hand in the report. # minutes:0${first}]
    You hand it in. #l0020
* (post_it) [Put it in the box. # minutes:2${second}]
    You post it. #l0021
-`,
]

describe('a choice is empty', () => {
  it('never where each does something of its own', () => {
    expect(emptyAfter()).toEqual([])
  })

  it('if another does the same, whatever is said in between, once no clock matters', () => {
    expect(emptyAfter(twoWays('', ''))).toEqual(['hand-in', 'post-it'])
  })

  it('not if it is worth something else', () => {
    expect(emptyAfter(twoWays('', ' # event:care-offered'))).toEqual([])
  })

  it('not if it shows a cue', () => {
    const [file, from, to] = twoWays('', '')
    expect(emptyAfter([file, from, to.replace('You post it.', 'You post it. # cue:thirst')])).toEqual([])
  })

  it('not if other lines follow later', () => {
    const [file, from, to] = twoWays('', '')
    const later: Edit = ['end.ink', '{ assessed == "labor":', '{ report.post_it && assessed == "labor":']
    expect(emptyAfter([file, from, to], later)).toEqual([])
  })
})
