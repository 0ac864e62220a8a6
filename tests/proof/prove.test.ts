import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runProve } from '../../src/commands/proveRun.ts'
import type { Proof } from '../../src/proof/proof.ts'
import { inkOf } from './inkOf.ts'
import { PlainPlay } from './play.ts'

/** Runs the command on a file of this text. */
function prove(source: string, ...more: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-'))
  const file = join(folder, 'story.ink')
  writeFileSync(file, source)
  const said: string[] = []
  const complained: string[] = []
  const to = { stories: folder, out: (text: string) => said.push(text), err: (text: string) => complained.push(text) }
  try {
    const code = runProve(['--file', file, '--json', ...more], to)
    const [text] = said
    return { code, complaint: complained.join(''), proof: text === undefined ? undefined : (JSON.parse(text) as Proof) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The last step of a printed path, in plain inkjs. */
function replay(source: string, { seed = 0 }: Proof, path: Proof['endings'][number]['path']) {
  const play = new PlainPlay(inkOf(source), seed)
  let step = play.step(-1)
  for (const position of path) step = play.step(Number(position))
  return step
}

const faulty = `-> start
=== start
Hello.
* [Go] -> a
* {start > 3} [Never] No one reads this. -> END
=== a
At a.
* [Loose] It stops here
* [End] The end. -> END
* [Fault] {1 + ()} -> DONE
* [Round] -> round
=== round
+ [again] -> round
=== lost
Nobody comes. -> END
`

describe('planted faults', () => {
  const { code, proof } = prove(faulty)

  test('all are found, each where it stands', () => {
    expect(code).toBe(1)
    expect(proof?.closed).toBe(true)
    expect(proof?.errors.map(({ where, path }) => [where, path])).toEqual([
      ['story.ink:8', [0, 0]],
      ['story.ink:10', [0, 2]],
    ])
    expect(proof?.unreached).toEqual({
      choices: ['story.ink:5: * {start > 3} [Never] No one reads this. -> END'],
      knots: ['lost'],
      lines: ['story.ink:5: No one reads this.', 'story.ink:15: Nobody comes.'],
    })
    expect(proof?.cycles.map(({ path }) => path)).toEqual([[0, 3]])
    expect(proof?.endings.map(({ text, path }) => [text, path])).toEqual([['The end.', [0, 1]]])
  })

  test('every path printed replays in plain inkjs', () => {
    if (!proof) throw new Error('no proof')
    for (const { path, message } of proof.errors) expect(replay(faulty, proof, path).error).toContain(message)
    for (const { path, text } of proof.endings)
      expect(replay(faulty, proof, path)).toMatchObject({ offered: [], said: expect.stringContaining(text) })
  })
})

test('a fault only on one path of twelve choices', () => {
  const steps = Array.from(
    { length: 12 },
    (_, index) => `* [yes]\n~ hits += ${index % 3 === 0 ? 1 : 2}\n* [no]\n~ hits += ${index % 3 === 0 ? 2 : 1}\n-`,
  ).join('\n')
  const source = `VAR hits = 0\n${steps} { hits > 23: {1 + ()} }\nDone. -> END\n`
  const { proof } = prove(source)
  expect(proof?.errors).toHaveLength(1)
  expect(proof?.errors[0]?.path).toHaveLength(12)
  if (proof) expect(replay(source, proof, proof.errors[0]?.path ?? []).error).toBeDefined()
})

test('a faultless story', () => {
  const { code, proof } = prove('Hello.\n* [a] A.\n* [b] B.\n- Bye. -> END\n')
  expect(code).toBe(0)
  expect(proof).toMatchObject({
    story: 'story.ink',
    closed: true,
    nodes: 2,
    transitions: 2,
    lines: 4,
    errors: [],
    cycles: [],
    warnings: [],
  })
})

describe('what cannot be used', () => {
  test.each([
    ['does not compile', 'Hello\n-> nowhere\n', /^story\.ink:2: .*nowhere/],
    ['includes what is missing', 'INCLUDE gone.ink\nHello -> END\n', /^story\.ink:1: .*gone\.ink/],
    ['binds a function', 'EXTERNAL ask(x)\n{ask(1)} -> END\n', /^story\.ink:1: .*ask/],
  ])('a file that %s', (_, source, message) => {
    const { code, complaint, proof } = prove(source)
    expect(code).toBe(2)
    expect(complaint).toMatch(message)
    expect(complaint).not.toMatch(/\n\s+at /)
    expect(proof).toBeUndefined()
  })

  test('a file that is not there', () => {
    const complained: string[] = []
    expect(
      runProve(['--file', '/nowhere.ink'], { stories: '', out: () => {}, err: (text) => complained.push(text) }),
    ).toBe(2)
    expect(complained.join('')).toContain('/nowhere.ink')
  })
})

describe('what does not end', () => {
  test.each([
    ['recursion', '{f()} -> END\n=== function f()\n~ return f()\n', []],
    ['a tunnel into itself', '* [in] -> t -> END\n=== t\nDown.\n-> t ->\n->->\n', [0]],
    ['diverts in a circle', '+ [on] -> a\n=== a\n-> b\n=== b\n-> a\n', [0]],
    ['a line that goes on', '-> a\n=== a\nand <>\n-> a\n', []],
  ])('%s', (_, source, path) => {
    const { code, proof } = prove(source)
    expect(code).toBe(1)
    expect(proof).toMatchObject({
      closed: false,
      why: expect.stringContaining('without end'),
      errors: [{ path, where: expect.stringContaining('story.ink:') }],
    })
  })

  test('a story with no end of states says so, and what was covered', () => {
    const { code, proof } = prove(
      'VAR x = 0\n-> a\n=== a\n{x}\n+ [x]\n~ x++\n-> a\n+ [y]\n~ x += 2\n-> a\n',
      '--states',
      '500',
    )
    expect(code).toBe(1)
    expect(proof).toMatchObject({ closed: false, why: 'more than 500 states' })
    expect(proof?.lines).toBeGreaterThan(400)
  })
})
