import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { writeLineIds } from '../../../src/ink/compile/lineIds.ts'
import { faultsIn } from '../../support/faults.ts'
import { copyOf } from '../../support/fixture.ts'

/** The files of a story after its ids were written, and how many. `root` is the root file. */
function written(files: { root: string } & Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'root-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = (name: string) => join(folder, name === 'root' ? `${folder.split(/[\\/]/).at(-1)}.ink` : name)
  for (const [name, text] of Object.entries(files)) writeFileSync(path(name), text)
  const count = writeLineIds(folder)
  const read = (name: string) => readFileSync(path(name), 'utf8')
  const others = Object.fromEntries(Object.keys(files).map((name) => [name, read(name)]))
  return { ...others, count, root: read('root'), again: () => writeLineIds(folder) }
}

describe('line ids', () => {
  it('are written where they are missing, after the highest there is, and only once', () => {
    const story = written({ root: 'One.\nTwo. # cue:x #l0007\nThree. # cue:y\n-> END\n' })
    expect(story).toMatchObject({ count: 2, root: 'One. #l0008\nTwo. # cue:x #l0007\nThree. # cue:y #l0009\n-> END\n' })
    expect(story.again()).toBe(0)
  })

  it('start at l0001', () => {
    expect(written({ root: 'One.\n-> END' }).root).toBe('One. #l0001\n-> END')
  })

  it('stand on lines of words only: in conditions, weaves, gathers and tunnels', () => {
    const root = `VAR late = false
-> yard ->
{ late:
    Now.
    { late:
    - true: Still now.
    }
- else:
    Then.
}
* (ask) [Ask. # minutes:2]
    He looks.
    * * (ask_on) [Ask on.]
        He nods.
- (after) Later.
# place:yard
{ late: -> END }
~ temp count = 1
-> END

=== yard
The yard.
->->
`
    const lines = ['Now.', 'Still now.', 'Then.', 'He looks.', 'He nods.', 'Later.', 'The yard.']
    const story = written({ root })
    expect(story.count).toBe(lines.length)
    expect(story.root).toBe(lines.reduce((text, line, index) => text.replace(line, `${line} #l000${index + 1}`), root))
  })

  it('are written in INCLUDEd files too, and unique over all of them', () => {
    const story = written({
      root: 'INCLUDE more.ink\nOne.\n-> more\n',
      'more.ink': '=== more\nTwo. #l0040\nThree.\n-> END\n',
    })
    expect(story).toMatchObject({
      count: 2,
      root: 'INCLUDE more.ink\nOne. #l0041\n-> more\n',
      'more.ink': '=== more\nTwo. #l0040\nThree. #l0042\n-> END\n',
    })
  })

  it('keep Windows line ends', () => {
    expect(written({ root: 'One.\r\n* (a) [Ask.]\r\n  Two. # cue:x\r\n-> END\r\n' }).root).toBe(
      'One. #l0001\r\n* (a) [Ask.]\r\n  Two. # cue:x #l0002\r\n-> END\r\n',
    )
  })

  it('stand before a comment', () => {
    expect(written({ root: 'One. // why\n/* so */ Two. /* then */ // end\nThree.   \n-> END' }).root).toBe(
      'One. #l0001 // why\n/* so */ Two. /* then */ #l0002 // end\nThree. #l0003\n-> END',
    )
  })

  it('are not written on lines that are glued from parts: those are for the author', () => {
    const root = 'One {late: a|b}.\n{late: Two.}\nThree. <>\nFour. -> END\n'
    expect(written({ root: `VAR late = false\n${root}` })).toMatchObject({
      count: 0,
      root: `VAR late = false\n${root}`,
    })
  })

  it('are written while a story still has TODOs and loose ends', () => {
    expect(written({ root: 'TODO: more\nOne.\n-> more\n=== more\nTwo.\n' }).count).toBe(2)
  })

  it('run out at l9999, before anything is written', () => {
    expect(() => written({ root: 'One. #l9998\nTwo.\nThree.\n-> END' })).toThrow('line ids end at l9999')
  })

  it('make a scenario whole again', () => {
    const folder = copyOf('gate', ['gate.ink', / #l\d{4}/g, ''], ['end.ink', ' #l0013', ''])
    expect(faultsIn(folder)).toHaveLength(10)
    expect(writeLineIds(folder)).toBe(10)
    expect(faultsIn(folder)).toEqual([])
  })
})
