import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { keepPassword, readPassword } from '../../../src/server/postgres/password.ts'

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'second-look-password-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

test('all who come at once have the password that is kept', async () => {
  const folder = await newFolder()
  const come = async () => {
    await keepPassword(folder)
    return readPassword(folder)
  }
  const passwords = await Promise.all(Array.from({ length: 20 }, come))
  expect(new Set(passwords)).toEqual(new Set([await readPassword(folder)]))
  expect(await readdir(folder)).toEqual(['password'])
})

test('a password is long, for us alone, and stays', async () => {
  const folder = await newFolder()
  await keepPassword(folder)
  const password = await readPassword(folder)
  expect(password).toMatch(/^[\w-]{32}$/)
  expect((await stat(join(folder, 'password'))).mode & 0o777).toBe(0o600)
  await keepPassword(folder)
  expect(await readPassword(folder)).toBe(password)
})

test.each(['', '\n'])('a file that holds %j is no password', async (words) => {
  const folder = await newFolder()
  await expect(readPassword(folder)).rejects.toThrow('The password of the database is missing')
  await writeFile(join(folder, 'password'), words)
  await expect(readPassword(folder)).rejects.toThrow(folder)
})
