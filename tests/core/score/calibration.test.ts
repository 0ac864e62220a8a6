import { expect, it } from 'vitest'
import { score } from '../../support/shed.ts'

/** Of the guess and of the assessment: what was said, and Brier's score. Trafficking is true in the shed. */
function calibrated(notation: string): string {
  const { guess, assessment } = score(notation).calibration
  const text = (stated: typeof guess) => (stated ? `${stated.confidence}:${stated.brier.toFixed(4)}` : '-')
  return `${text(guess)} ${text(assessment)}`
}

it.each([
  ['', '- -'],
  ['guess:none@20', '20:0.6400 -'],
  ['guess:labor@100 to-board assess:labor@50/hunch', '100:0.0000 50:0.2500'],
  ['guess:none@0', '0:1.0000 -'],
  ['guess:none@20 guess:wage@10', '10:0.8100 -'],
  ['to-board assess:none@10/hunch assess:labor@90/cause', '- 90:0.0100'],
])('%s: %s; the chance is of trafficking, whatever the category', (notation, text) => {
  expect(calibrated(notation)).toBe(text)
})

it('gives no points', () => {
  expect(score('guess:labor@100').findings).toEqual([])
})
