import { type CaseFile, caseFileOf, caseFromOf, givenOf } from '../../src/core/case/caseFile.ts'
import { events } from '../../src/core/catalogue/event.ts'
import { parseNotation } from '../../src/core/record/notation.ts'
import type { PlayEvent } from '../../src/core/record/playEvent.ts'
import type { Playthrough } from '../../src/core/record/playthrough.ts'
import { rulesHash } from '../../src/ink/compile/rulesHash.ts'
import { text } from '../../src/ui/text.ts'
import { farm } from '../support/plays.ts'
import { withMarks } from '../support/told.ts'
import type { Hand } from './support/hands/hand.ts'
import { keyboard } from './support/hands/keyboard.ts'
import { mouse } from './support/hands/mouse.ts'
import { keepPlay } from './support/kept.ts'
import { shipped } from './support/stories.ts'
import { expect, test } from './support/test.ts'

const words = text.caseFile
const hands: Record<string, Hand> = { mouse, keyboard }
const title = 'The Count'

/** A play as it would be kept. */
function played(id: string, scenario: string, notation: string, more: Partial<Playthrough> = {}): Playthrough {
  const { compiled, narrate } = shipped(scenario)
  const { given = {} } = more
  const inputs = parseNotation(notation)
  const marked = withMarks(inputs, narrate({ given, seed: 1, events: inputs }).beats) as PlayEvent[]
  const { story } = compiled
  return { format: 1, id, scenario, story, rules: rulesHash, given, seed: 1, events: marked, ...more }
}

/** What the prosecutor's desk reads in it. */
function fileOf(playthrough: Playthrough): CaseFile {
  const { compiled, narrate } = shipped(playthrough.scenario)
  const { takes } = shipped('charging').compiled.manifest.scenario
  const made = takes && caseFileOf(takes, { playthrough, compiled, telling: narrate(playthrough) })
  if (!made || 'fault' in made) throw new Error(`no file: ${made?.fault}`)
  return made.file
}

const hurried = played('hurried-count', 'farm', farm.careless)
const desk =
  'read-report read-exhibits read-other-side chart-it get-records find-left by-friend who-you-are write-it all-of-it assess:trafficking@80/cause file-both sign-net with-tabs ask-change keepers say-first hour-first'

for (const [name, hand] of Object.entries(hands)) {
  test(`what was lost before the desk is one press from the debrief by ${name}, with its reason`, async ({ visit }) => {
    const { open } = await visit({ reducedMotion: 'reduce' })
    const page = await open('/')
    const file = fileOf(hurried)
    const after = { given: givenOf(file), caseFrom: caseFromOf(file) }
    await keepPlay(page, hurried)
    await keepPlay(page, played('desk-of-count', 'charging', desk, after))
    await page.goto(page.url().replace(/#.*/, '#/debrief/desk-of-count'))
    const card = page.getByRole('region', { name: words.back.title })
    await card.getByText(words.back.from(title)).waitFor()

    const turn = file.facts.door?.turn ?? -1
    const link = await card
      .getByRole('link', { name: new RegExp(`${words.back.open(turn + 1, title)}$`) })
      .getAttribute('aria-label')
    await hand.press(page, { role: 'link', name: link ?? '' })

    await page.getByRole('heading', { level: 1, name: text.debrief.of(title) }).waitFor()
    const chosen = hurried.events.filter(({ type }) => type === 'choose')[turn]
    const { beats } = shipped('farm').narrate(hurried)
    const choice = beats[turn]?.choices.find(({ id }) => chosen?.type === 'choose' && id === chosen.choice)
    const there = page
      .getByRole('listitem')
      .filter({ hasText: choice?.text ?? 'nothing' })
      .last()
    await expect.poll(() => there.innerText()).toContain(events['told-controller'].why)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''))
      .toContain(`Turn ${turn + 1} of`)
  })
}

test('a file that cannot be taken is named with its reason, and a stock one lies ready', async ({ visit }) => {
  const { open } = await visit({ reducedMotion: 'reduce' })
  const page = await open('/')
  const altered = (event: PlayEvent): PlayEvent =>
    event.type === 'choose' ? { ...event, mark: event.mark ^ 1 } : event
  const changed = hurried.events.map(altered)
  await keepPlay(page, { ...hurried, id: 'older-count', story: 'f'.repeat(16), events: changed })
  await keepPlay(page, { ...hurried, id: 'damaged-count', events: changed })
  await keepPlay(page, { ...hurried, id: 'left-count', events: hurried.events.slice(0, 4) })
  await page.goto(page.url().replace(/#.*/, '#/play/charging?from=of-elsewhere'))

  const card = page.getByRole('region', { name: words.title })
  for (const sentence of [words.elsewhere, words.faults['older-story'], words.faults.damaged, words.noneOwn])
    await card.getByText(sentence).waitFor()
  await card.getByRole('radio', { name: /^A plain file from a farm/, checked: true }).waitFor()
  await card.getByText(/Rosalba Méndez/).waitFor()
  await page.getByRole('button', { name: text.play.beginAnyway }).click()
  await page.locator('[data-choice=read-report]').waitFor()

  const other = await open('/play/charging?from=left-count')
  await other.getByRole('region', { name: words.title }).getByText(words.faults.unfinished).waitFor()
})
