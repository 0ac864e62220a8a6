import { signal } from '@preact/signals'
import { h, render } from 'preact'
import { AuthorPanel } from './AuthorPanel.tsx'
import { afterReport, emptyPanel } from './panelState.ts'
import { channel, type Reported, type Watched } from './report.ts'
import './author.css'

/** The hot channel of the development server, as far as it is needed here. */
interface Hot {
  on(event: string, listener: (data: unknown) => void): void
  send(event: string, data: unknown): void
}

/** Puts the author's panel on the page. Called in development only. */
export function openAuthor(hot: Hot, stories: readonly { readonly id: string; readonly title: string }[]): void {
  const state = signal(emptyPanel)
  let watched: string | null = null
  let shown: string | null = null
  const ask = () => hot.send(channel.watch, { scenario: watched } satisfies Watched)
  hot.on(channel.report, (data) => {
    const { scenario, report } = data as Reported
    if (scenario === watched) state.value = afterReport(state.value, report)
  })
  hot.on('vite:ws:connect', ask)
  const place = document.body.appendChild(document.createElement('div'))
  place.className = 'author'
  render(
    h(AuthorPanel, {
      stories,
      state,
      onWatch(scenario) {
        if (scenario !== null && scenario !== shown) state.value = emptyPanel
        shown = scenario ?? shown
        watched = scenario
        ask()
      },
    }),
    place,
  )
}
