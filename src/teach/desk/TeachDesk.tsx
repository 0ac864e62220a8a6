import { useState } from 'preact/hooks'
import type { Outside } from '../../play/outside.ts'
import { useFocusOn } from '../../ui/focus.ts'
import { Icon } from '../../ui/Icon.tsx'
import { go } from '../../ui/router.ts'
import { SupportFooter } from '../../ui/SupportFooter.tsx'
import { teach } from '../../ui/text/teach.ts'
import { keeping } from '../keeping.ts'
import { NewSession } from './NewSession.tsx'
import { OwnSessions } from './OwnSessions.tsx'
import { forgetSession, keepSession, ownSessions } from './ownSessions.ts'
import { RoomCheck } from './RoomCheck.tsx'
import { useHere } from './useHere.ts'

const words = teach.desk

/** Where an instructor begins: own sessions, a new one, and whether the room will do. */
export function TeachDesk({ outside }: { outside: Outside }) {
  const heading = useFocusOn<HTMLHeadingElement>(0)
  const { here, again } = useHere()
  const [sessions, setSessions] = useState(() => ownSessions(keeping))
  return (
    <div class="teach">
      <header class="teach-head">
        <h1 ref={heading} tabIndex={-1}>
          {teach.title}
        </h1>
        <p class="teach-intro">{teach.intro}</p>
        <div class="ways">
          <a class="button" href="#/">
            <Icon name="home" /> {teach.home}
          </a>
          <a class="button" href="#/teach/guide">
            <Icon name="bookOpen" /> {teach.guide}
          </a>
        </div>
      </header>
      <main>
        <div role="status">
          {here && here.teaching !== 'ready' && (
            <p class="notice">
              <b>{here.teaching === 'starting' ? words.starting : words.none}</b> {here.why}
            </p>
          )}
          {!keeping.lasting && <p class="notice">{words.notKept}</p>}
        </div>
        {here?.teaching === 'none' && (
          <button type="button" class="button" onClick={again}>
            {words.again}
          </button>
        )}
        <OwnSessions
          sessions={sessions}
          scenarios={outside.scenarios}
          onGone={({ code }) => {
            forgetSession(keeping, code)
            setSessions(ownSessions(keeping))
          }}
        />
        <div class="teach-columns">
          <NewSession
            outside={outside}
            ready={here?.teaching === 'ready'}
            onMade={(session) => {
              keepSession(keeping, session)
              go(`/teach/${session.code}`)
            }}
          />
          {here && here.teaching !== 'none' && <RoomCheck here={here} />}
        </div>
      </main>
      <SupportFooter />
    </div>
  )
}
