import { join } from 'node:path'
import { expect, test } from 'vitest'
import { speakerOf } from '../../src/debrief/speakerOf.ts'
import { readManifest } from '../../src/ink/compile/readManifest.ts'
import { fixtures } from '../support/fixture.ts'

const manifest = readManifest(join(fixtures, 'gate'))
const [person = ''] = Object.keys(manifest.cast)
const name = manifest.cast[person]?.short

test.each([
  ['what is said has its speaker before it', { speaker: person, text: '“No,” they say.' }, name],
  ['what tells first needs none', { speaker: person, text: 'A pause. “No.”' }, undefined],
  ['what is seen has none', { text: '“Closed,” says the sign.' }, undefined],
  ['somebody unknown has none', { speaker: 'nobody', text: '“No.”' }, undefined],
])('%s', (_, line, expected) => expect(speakerOf(line, manifest)).toBe(expected))
