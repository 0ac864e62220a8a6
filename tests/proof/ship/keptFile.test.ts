import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { keptFile } from '../../../src/proof/ship/keptFile.ts'

const inFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-kept-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
const good = Uint8Array.of(1, 2, 3)
const fits = (bytes: Uint8Array) => bytes[0] === 1

it('is made once, however many want it', async () => {
  const path = join(inFolder(), 'new/farm.one.graph')
  let made = 0
  const make = async () => {
    await new Promise((resolve) => setTimeout(resolve, 50))
    made++
    return good
  }
  const all = await Promise.all(Array.from({ length: 5 }, () => keptFile(path, fits, make)))
  for (const bytes of all) expect(new Uint8Array(bytes)).toEqual(good)
  expect(made).toBe(1)
  expect(readdirSync(join(path, '..'))).toEqual(['farm.one.graph'])
})

it('is made again where it does not fit, or its maker went away', async () => {
  const path = join(inFolder(), 'farm.one.graph')
  writeFileSync(path, 'no')
  writeFileSync(`${path}.lock`, '999999999')
  expect(new Uint8Array(await keptFile(path, fits, async () => good))).toEqual(good)
  expect(new Uint8Array(await keptFile(path, fits, () => Promise.reject(new Error('again'))))).toEqual(good)
})

it('fails with its maker, and the next may try', async () => {
  const path = join(inFolder(), 'farm.one.graph')
  await expect(keptFile(path, fits, () => Promise.reject(new Error('not closed')))).rejects.toThrow('not closed')
  expect(new Uint8Array(await keptFile(path, fits, async () => good))).toEqual(good)
})

it('leaves the latest of its name, and all of others', async () => {
  const folder = inFolder()
  for (const [age, name] of ['farm.a', 'farm.b', 'farm.c', 'farm.d', 'door.a'].entries()) {
    writeFileSync(join(folder, `${name}.graph`), good)
    utimesSync(join(folder, `${name}.graph`), 1000 - age, 1000 - age)
  }
  await keptFile(join(folder, 'farm.new.graph'), fits, async () => good)
  const left = ['door.a.graph', 'farm.a.graph', 'farm.b.graph', 'farm.c.graph', 'farm.new.graph']
  expect(readdirSync(folder).sort()).toEqual(left)
})
