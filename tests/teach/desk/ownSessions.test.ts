import { describe, expect, it } from 'vitest'
import {
  forgetSession,
  type Keeping,
  keepSession,
  type OwnSession,
  ownSessions,
} from '../../../src/teach/desk/ownSessions.ts'

const memory = (): Keeping => {
  const kept = new Map<string, string>()
  return { getItem: (name) => kept.get(name) ?? null, setItem: (name, value) => void kept.set(name, value) }
}
const session = (code: string, made: number): OwnSession => ({ code, hostKey: 'h', screenKey: 's', made })
const codes = (keeping: Keeping) => ownSessions(keeping).map(({ code }) => code)

describe('sessions of one’s own', () => {
  it('are listed the latest first, each once', () => {
    const keeping = memory()
    for (const [code, made] of [
      ['AAAAAAAA', 1],
      ['BBBBBBBB', 3],
      ['AAAAAAAA', 2],
    ] as const)
      keepSession(keeping, session(code, made))
    expect(codes(keeping)).toEqual(['BBBBBBBB', 'AAAAAAAA'])
    forgetSession(keeping, 'BBBBBBBB')
    expect(codes(keeping)).toEqual(['AAAAAAAA'])
  })

  it.each(['not json', '{}', '[1, {"code": "A"}, null]'])('%s: there are none', (kept) =>
    expect(ownSessions({ getItem: () => kept, setItem() {} })).toEqual([]),
  )

  it('says where nothing may be kept', () => {
    const full: Keeping = {
      getItem: () => null,
      setItem() {
        throw new Error('full')
      },
    }
    expect(keepSession(full, session('AAAAAAAA', 1))).toBe(false)
  })
})
