import { existsSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { copyPrograms, installedPrograms, programsIn } from '../../../src/server/postgres/programs.ts'

function folder(): string {
  const root = mkdtempSync(join(tmpdir(), 'second-look-programs-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  mkdirSync(join(root, 'native', 'lib'), { recursive: true })
  return root
}

test('the programs of this system are installed', async () => {
  const programs = await programsIn(installedPrograms())
  for (const program of Object.values(programs)) expect(existsSync(program)).toBe(true)
})

test('links that npm left out are put back, those that are there stay', async () => {
  const root = folder()
  writeFileSync(join(root, 'native', 'lib', 'libicu.so.60.2'), '')
  const links = [{ source: 'native/lib/libicu.so.60.2', target: 'native/lib/libicu.so.60' }]
  writeFileSync(join(root, 'native', 'pg-symlinks.json'), JSON.stringify(links))
  for (let times = 0; times < 2; times++) await programsIn(join(root, 'native'))
  expect(readlinkSync(join(root, 'native', 'lib', 'libicu.so.60'))).toBe('libicu.so.60.2')
})

test('are copied once, whole', async () => {
  const [from, to] = [folder(), folder()]
  writeFileSync(join(from, 'native', 'lib', 'one'), '1')
  rmSync(join(to, 'native'), { recursive: true })
  const copies = await Promise.all([1, 2].map(() => copyPrograms(join(from, 'native'), to)))
  expect(copies).toEqual([join(to, 'native'), join(to, 'native')])
  expect(existsSync(join(to, 'native', 'lib', 'one'))).toBe(true)
})
