import { expect, it } from 'vitest'
import type { Path } from '../../../src/core/score/path.ts'
import { whenExample } from '../../../src/debrief/next/whenExample.ts'
import { text } from '../../../src/ui/text.ts'

const { heard, saw } = text.looking.next

const example = (...lines: { speaker?: string; text: string; cues?: string[] }[]) => {
  const beat = { lines: lines.map((line) => ({ cues: [], ...line })) }
  return whenExample({ manifest: { cast: { rusk: { short: 'Rusk' } } }, beats: [beat] } as unknown as Path, 0)
}

it('takes up what was said last, in the words of the scene', () => {
  expect(
    example(
      { text: 'Dust.' },
      { speaker: 'rusk', text: '“I’ll translate,” says Rusk. “Saves time.”' },
      { text: 'He waits.' },
    ),
  ).toBe(heard('Rusk', '“I’ll translate”'))
  expect(example({ speaker: 'rusk', text: 'He says that he will translate.' })).toBe(
    saw('He says that he will translate'),
  )
})

it('takes up what could be noted before what leads on from it', () => {
  expect(
    example(
      { text: 'Behind the bench a sleeping bag.', cues: ['sleeps-there'] },
      { speaker: 'rusk', text: '“Well?” says Rusk.' },
    ),
  ).toBe(saw('Behind the bench a sleeping bag'))
})

it('or else what was seen last; nothing where nothing was shown', () => {
  expect(example({ text: 'Dust.' }, { text: 'A line through seventeen.' })).toBe(saw('A line through seventeen'))
  expect(example()).toBeUndefined()
})
