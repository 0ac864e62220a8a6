import { scenarios as built, rules } from 'virtual:stories'
import { h, render } from 'preact'
import * as z from 'zod/mini'
import { App } from './app/App.tsx'
import { codeFrom } from './app/codeFrom.ts'
import { stageWith } from './app/stageWith.ts'
import type { CompiledStory, ScenarioEntry } from './core/story/compiled.ts'
import { openCounty } from './play/countyKept.ts'
import { openDatabase } from './play/database.ts'
import { drawerWithFallback, idbDrawer } from './play/drawer.ts'
import { withFallback } from './play/fallbackStore.ts'
import { idbStore } from './play/idbStore.ts'
import type { OpenStory, Outside } from './play/outside.ts'
import { withNews } from './play/storeNews.ts'
import { afterPaint } from './ui/afterPaint.ts'
import { atRest } from './ui/atRest.ts'
import { applySettings } from './ui/settings.ts'
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import './ui/style/main.css'

z.config({ jitless: true })
applySettings(document.documentElement)

const opened = new Map<string, Promise<OpenStory>>()
const listeners = new Set<(entry: ScenarioEntry) => void>()
const scenarios: ScenarioEntry[] = [...built]

const narratorCode = codeFrom(() => import('./ink/narrator.ts'))

/** Fetches a story by its hash, once; a failed try can be repeated. */
function openStory(entry: ScenarioEntry): Promise<OpenStory> {
  const known = opened.get(entry.story)
  if (known) return known
  const opening = fetchStory(entry)
  opened.set(entry.story, opening)
  opening.catch(() => opened.delete(entry.story))
  return opening
}

async function fetchStory(entry: ScenarioEntry): Promise<OpenStory> {
  const [response, { createNarrator }] = await Promise.all([fetch(entry.url), narratorCode()])
  if (!response.ok) throw new Error(`${entry.url}: ${response.status}`)
  const compiled = (await response.json()) as CompiledStory
  return { compiled, narrate: createNarrator(compiled) }
}

const database = openDatabase()
const { store, onKept } = withNews(
  withFallback(idbStore(database)),
  'BroadcastChannel' in window ? new BroadcastChannel('second-look') : undefined,
)

const drawer = drawerWithFallback(idbDrawer(database))

const outside: Outside = {
  scenarios,
  rules,
  store,
  drawer,
  county: openCounty(drawer),
  onKept,
  pacing: { afterPaint, atRest },
  openStory,
  onStoryChanged(listener) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  now: () => Date.now(),
}

const root = document.getElementById('app')
if (root) render(h(App, { outside, stage: stageWith('/art/') }), root)

if (import.meta.hot) {
  const { hot } = import.meta
  void import('./author/openAuthor.ts').then(({ openAuthor }) =>
    openAuthor(
      { on: (event, listener) => hot.on(event, listener), send: (event, data) => hot.send(event, data) },
      scenarios,
    ),
  )
  hot.on('second-look:story', (entry: ScenarioEntry) => {
    // Vite takes its overlay away after updates of its own only.
    document.querySelector('vite-error-overlay')?.remove()
    const index = scenarios.findIndex(({ id }) => id === entry.id)
    if (index < 0) location.reload()
    else scenarios[index] = entry
    for (const listener of listeners) listener(entry)
  })
}
