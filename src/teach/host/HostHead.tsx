import { useState } from 'preact/hooks'
import { codeText } from '../../classroom/code.ts'
import { seatsIn } from '../../classroom/session.ts'
import { useFocusOn } from '../../ui/focus.ts'
import { Icon } from '../../ui/Icon.tsx'
import { host } from '../../ui/text/host.ts'
import { screenRoute } from '../link/addresses.ts'
import { HandOver } from './HandOver.tsx'
import type { HostDesk } from './hostDesk.ts'
import { onScreen } from './onScreen.ts'

/** Which class it is, how it stands, what the room sees, and what the host can do at any time. */
export function HostHead({ desk, refused }: { desk: HostDesk; refused: string }) {
  const { own, view, open, send, walk } = desk
  const { session, link, unsent } = view
  const heading = useFocusOn<HTMLHeadingElement>(own.code)
  const [handing, setHanding] = useState(false)
  const { phase, paused, klass } = session
  const state = phase === 'playing' && paused ? 'paused' : phase
  return (
    <header class="host-head">
      <p class="kicker">{host.yours}</p>
      <div class="host-title">
        <h1 ref={heading} tabIndex={-1}>
          {host.title(open.klass.manifest.scenario.title)}
        </h1>
        <p>
          <b>{host.phase[state]}</b> · {codeText(own.code)} · {host.people(seatsIn(session).length)}
        </p>
      </div>
      <div role="status">
        {(link === 'lost' || link === 'connecting') && <p class="notice">{host.link[link]}</p>}
        {unsent > 0 && link === 'lost' && <p class="hint">{host.link.unsent(unsent)}</p>}
      </div>
      <p class="fault" role="alert">
        {refused}
      </p>
      <div class="host-screen">
        <p>
          <b>{host.onScreen.title}:</b> {onScreen(session, open.klass, walk(klass))}
        </p>
        <div class="ways">
          {own.screenKey === '' ? (
            <p class="hint">{host.noScreenKey}</p>
          ) : (
            <a
              class="button"
              href={screenRoute(own)}
              target="second-look-screen"
              rel="noopener"
              title={host.screenHint}
            >
              <Icon name="maximize" /> {host.screen}
            </a>
          )}
          {phase === 'playing' && (
            <button type="button" class="button" onClick={() => send({ type: paused ? 'resume' : 'pause' })}>
              <Icon name={paused ? 'playOn' : 'pause'} /> {paused ? host.resume : host.pause}
            </button>
          )}
          <button type="button" class="button" onClick={() => setHanding(true)}>
            {host.handOver.open}
          </button>
          <a class="button quiet" href="#/teach">
            {host.toDesk}
          </a>
        </div>
      </div>
      {handing && <HandOver desk={desk} onClose={() => setHanding(false)} />}
    </header>
  )
}
