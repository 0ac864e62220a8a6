import { screen } from '../../ui/text/screen.ts'
import type { AtScreen } from './atScreen.ts'
import { ScreenFrame } from './ScreenFrame.tsx'

const words = screen

/** Everybody plays on their own: the wall only says that, and who is still welcome. */
export function ScreenEach({ view, story }: AtScreen) {
  const { session, tally } = view
  return (
    <ScreenFrame view={view} title={story.compiled.manifest.scenario.title}>
      <div class="screen-plain">
        <h1>{words.each}</h1>
        <p>{session.held.size > 0 ? words.eachHeld : words.eachHint}</p>
        <p class="screen-count" role="status">
          {words.here(tally?.seats ?? 0)}
        </p>
      </div>
    </ScreenFrame>
  )
}
