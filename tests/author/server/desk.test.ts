import { describe, expect, it } from 'vitest'
import { createDesk, type Hand } from '../../../src/author/server/desk.ts'
import type { Finding, Task } from '../../../src/author/server/work.ts'
import type { Proof } from '../../../src/proof/proof.ts'

const proof = { closed: true, endings: [], errors: [], cycles: [], unreached: { choices: [], knots: [], lines: [] } }
const proved = (nodes: number): Finding => ({ kind: 'proved', proof: { ...proof, nodes } as unknown as Proof })
const looked = { kind: 'look', ms: 1 } as Finding

/** A desk whose hands do what the test says. */
function desk() {
  const hands: { tasks: Task[]; stopped: boolean; find: (finding: Finding, turn?: number) => void }[] = []
  const told: string[] = []
  const made = createDesk({
    stories: 'stories',
    hire(onFinding): Hand {
      const hand = {
        tasks: [] as Task[],
        stopped: false,
        find: (finding: Finding, turn = hand.tasks.at(-1)?.turn ?? 0) => onFinding(turn, finding),
      }
      hands.push(hand)
      return {
        give: (task) => void hand.tasks.push(task),
        stop() {
          hand.stopped = true
        },
      }
    },
    keepPicture: (scenario) => `/${scenario}.svg`,
    tell: (scenario, report) =>
      void told.push(
        `${scenario} ${report.kind}${report.kind === 'proof' ? ` ${JSON.stringify(report.changes)}` : ''}`,
      ),
  })
  const hand = (number: number) => hands[number] as (typeof hands)[number]
  return { ...made, hand, hands, told }
}

describe('the desk', () => {
  it('looks, then proves', () => {
    const { watch, hand, told } = desk()
    watch('gate')
    hand(0).find(looked)
    expect(hand(1).tasks.map(({ kind, scenario }) => `${kind} ${scenario}`)).toEqual(['prove gate'])
    hand(1).find({ kind: 'picture', svg: '' })
    hand(1).find(proved(4))
    expect(told).toEqual(['gate look', 'gate map', 'gate proof null'])
  })

  it('a save drops the proof under way, and what is still heard of it', () => {
    const { watch, saved, hand, hands, told } = desk()
    watch('gate')
    hand(0).find(looked)
    saved('gate')
    expect(hand(1).stopped).toBe(true)
    hand(1).find(proved(4))
    hand(0).find(looked, 1)
    expect(told).toEqual(['gate look'])
    hand(0).find(looked)
    expect(hands).toHaveLength(3)
  })

  it('a save while the look is under way asks the same hand again', () => {
    const { watch, saved, hand } = desk()
    watch('gate')
    saved('gate')
    expect(hand(0).tasks.map(({ turn }) => turn)).toEqual([2, 3])
  })

  it('says what changed since the last complete proof', () => {
    const { watch, saved, hand, told } = desk()
    watch('gate')
    hand(0).find(looked)
    hand(1).find(proved(4))
    saved('gate')
    hand(0).find(looked)
    hand(2).find(proved(5))
    expect(told.at(-1)).toBe('gate proof [{"kind":"figure","what":"nodes","was":4,"is":5}]')
  })

  it('tells again what it knows, and does no work for what nobody watches', () => {
    const { watch, saved, hand, hands, told } = desk()
    watch('gate')
    hand(0).find(looked)
    hand(1).find(proved(4))
    watch(null)
    watch('gate')
    expect(told).toEqual(['gate look', 'gate proof null', 'gate look', 'gate proof null'])
    watch(null)
    saved('gate')
    expect(hand(0).tasks).toHaveLength(1)
    watch('gate')
    expect(hand(0).tasks).toHaveLength(2)
    expect(hands).toHaveLength(2)
  })

  it('hires anew where the looking hand broke', () => {
    const { watch, saved, hand, hands } = desk()
    watch('gate')
    hand(0).find({ kind: 'failed', message: 'no room' })
    saved('gate')
    expect(hands).toHaveLength(2)
    expect(hand(1).tasks.map(({ kind }) => kind)).toEqual(['look'])
  })
})
