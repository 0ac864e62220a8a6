import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { drawPerson } from '../../src/art/cast/drawPerson.ts'
import { readPerson } from '../../src/art/cast/personSpec.ts'
import { readPeepsBook } from '../../src/art/peeps/peepsBook.ts'
import { readPlace } from '../../src/art/places/placeSpec.ts'

const assets = fileURLToPath(new URL('../../assets', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'art-'))
const sound = {
  alt: 'Somebody in a shirt.',
  hair: 'Short',
  colors: { skin: '#b27548', top: '#7f8a5c' },
  poses: { standing: 'WalkingWB' },
}

async function drawWith(change: object): Promise<unknown> {
  const file = join(folder, 'somebody.yaml')
  writeFileSync(file, JSON.stringify({ ...sound, ...change }))
  return drawPerson(await readPerson(file), await readPeepsBook(assets), assets)
}

test.each([
  ['an unknown face', { faces: ['calm', 'gloating'] }, /somebody\.yaml: faces\.1: /],
  ['an unknown pose', { poses: { flying: 'WalkingWB' } }, /somebody\.yaml: poses/],
  ['an unknown body', { poses: { standing: 'Marching' } }, /somebody\.yaml: pose\/standing\/Marching has no colors/],
  ['unknown hair', { hair: 'Quiff' }, /somebody\.yaml: hair\/Quiff has no colors/],
  ['an unknown beard', { beard: 'Stubble' }, /somebody\.yaml: Open Peeps has no facialHair\/Stubble/],
  ['a color that is none', { colors: { skin: 'tan', top: '#7f8a5c' } }, /somebody\.yaml: colors.*no color/],
  ['a missing text', { alt: '' }, /somebody\.yaml: alt: /],
])('%s is told with the file', async (_, change, message) => {
  await expect(drawWith(change)).rejects.toThrow(message)
})

test('a place that is not written right is told with the file', async () => {
  const file = join(folder, 'place.yaml')
  writeFileSync(file, 'alt: A field with nothing much in it.\nlights: {}\nmarks: {}\nthings: {}\nlayers: []\n')
  await expect(readPlace(file)).rejects.toThrow(/place\.yaml: focus: .*layers: /)
})
