import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { statementIds, statements } from '../../src/core/picture/statement.ts'
import { makeCollection } from '../../src/home/collection.ts'
import { text } from '../../src/ui/text.ts'
import { kept, keptInDrawer } from './support/kept.ts'
import { projectRoot } from './support/site.ts'
import { knownStory, pathOf } from './support/stories.ts'
import { expect, test } from './support/test.ts'

const words = text.programme

/** A play by chance of an encounter, to its end, as a file holds it. */
function played(scenario: string, changed: number) {
  const { compiled, narrate } = knownStory(join(projectRoot, 'stories', scenario))
  const { given, seed, events, beats } = pathOf({ compiled, narrate, graph: () => ({}) as never }, 3, { notes: 0.5 })
  let turn = 0
  const withMarks = events.map((event) =>
    event.type === 'choose' ? { ...event, mark: beats[turn++]?.mark ?? 0 } : event,
  )
  return {
    playthrough: {
      format: 1 as const,
      id: `${scenario}-by-chance`,
      scenario,
      story: compiled.story,
      rules: '0'.repeat(16),
      given,
      seed,
      events: withMarks,
    },
    changed,
  }
}

async function answer(page: Page, step: string) {
  for (const id of statementIds) {
    const asked = page.getByRole('group', { name: statements[id].says })
    await asked.getByRole('radio', { name: step, exact: true }).check()
  }
  await page.getByRole('button', { name: text.picture.keep }).click()
}

test('a county decides what an encounter is given, which law is at hand, and who is called', async ({ visit }) => {
  const { open } = await visit()
  const page = await open('/county')
  await page.getByRole('combobox', { name: text.county.state }).selectOption('TX')
  await page.getByRole('textbox', { name: text.county.roles.supervisor.name }).fill('Sgt. Lee, 555-0100')
  const card = page.getByRole('article', { name: text.county.card.title })
  await expect.poll(() => card.innerText()).toContain('Sgt. Lee, 555-0100')
  expect(await card.innerText()).toContain(text.county.blank)
  await expect.poll(() => keptInDrawer(page)).toMatchObject([{ roles: { supervisor: 'Sgt. Lee, 555-0100' } }])
  await page.reload()
  await expect
    .poll(() => page.getByRole('textbox', { name: text.county.roles.supervisor.name }).inputValue())
    .toBe('Sgt. Lee, 555-0100')

  await page.goto(page.url().replace('#/county', '#/play/farm'))
  await page.getByText('Calder County, Texas').waitFor()
  await page.getByRole('radio', { name: text.settings.guidances.coached }).check()
  await page.getByRole('button', { name: text.play.beginAnyway }).click()
  await page.locator('[data-choice=read-log]').click()
  await page.locator('.line-row.is-notable').first().waitFor()
  await page.getByRole('button', { name: text.play.law, exact: true }).click()
  await page.getByRole('heading', { name: 'Texas' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: text.county.tool }).click()
  await page.getByText('Sgt. Lee, 555-0100').waitFor()
  await expect.poll(async () => (await kept(page))[0]?.playthrough.given).toEqual({ immigration: 'open' })
})

test('from a first picture to what moved, and the turn that moved it', { timeout: 120_000 }, async ({ visit }) => {
  const { open } = await visit()
  const page = await open('/')
  await page.getByRole('link', { name: words.acts.picture }).click()
  await answer(page, text.picture.steps[6] as string)
  await page.getByRole('heading', { name: text.picture.thanks.title }).waitFor()
  expect(await page.getByRole('heading', { name: text.picture.changes.evidence }).count()).toBe(0)
  await page.getByRole('link', { name: text.picture.thanks.begin }).click()
  await page.getByRole('link', { name: words.acts.play('The Count') }).waitFor()

  const day = 24 * 60 * 60 * 1000
  const plays = [played('farm', Date.now() - 5 * day), played('tally', Date.now() - day), played('street', Date.now())]
  await page.locator('input[type=file]').setInputFiles({
    name: 'all.json',
    mimeType: 'application/json',
    buffer: Buffer.from(makeCollection(plays)),
  })
  await page.getByText(text.home.import.took(3, 0)).waitFor()
  const all = await page.locator('.course-cards').first().locator('> li').count()
  await page.getByText(words.progress(3, all)).waitFor()
  await page.getByRole('heading', { name: words.second.title }).waitFor()

  await page.getByRole('link', { name: words.side.across.open }).click()
  await page.getByText(text.across.intro(3)).waitFor()
  await page.getByRole('heading', { name: text.across.told.title }).waitFor()

  await page.goto(page.url().replace('#/across', '#/picture'))
  await answer(page, text.picture.steps[2] as string)
  await page.getByRole('heading', { level: 1, name: text.picture.changes.title }).waitFor()
  await page.getByText(text.picture.changes.moved(12, 12)).waitFor()
  const because = page.getByRole('checkbox', { name: text.picture.changes.because }).first()
  await because.check()
  const said = await because.getAttribute('aria-label')
  const isKept = () =>
    expect
      .poll(() =>
        page
          .getByRole('checkbox', { name: said as string })
          .first()
          .isChecked(),
      )
      .toBe(true)
  // Away and back in the same document: by then it is kept, and a reload finds it.
  const here = page.url()
  await page.goto(`${here.split('#')[0]}#/`)
  await page.getByRole('heading', { level: 1, name: text.common.product }).waitFor()
  await page.goto(here)
  await isKept()
  await page.reload()
  await isKept()
})
