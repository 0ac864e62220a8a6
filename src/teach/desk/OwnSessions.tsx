import { useState } from 'preact/hooks'
import { codeText } from '../../classroom/code.ts'
import type { ScenarioEntry } from '../../core/story/compiled.ts'
import { Icon } from '../../ui/Icon.tsx'
import { teach } from '../../ui/text/teach.ts'
import { DeleteSession } from './DeleteSession.tsx'
import type { OwnSession } from './ownSessions.ts'

const words = teach.desk

interface Props {
  readonly sessions: readonly OwnSession[]
  readonly scenarios: readonly ScenarioEntry[]
  /** It is on the server no more. */
  readonly onGone: (session: OwnSession) => void
}

/** What is hosted from this device. */
export function OwnSessions({ sessions, scenarios, onGone }: Props) {
  const [asking, setAsking] = useState<OwnSession | null>(null)
  const [said, setSaid] = useState('')
  const nameOf = ({ scenario, code }: OwnSession) =>
    words.sessionName(scenarios.find(({ id }) => id === scenario)?.title ?? words.unknownTitle, codeText(code))
  return (
    <section aria-labelledby="own-sessions">
      <h2 id="own-sessions">{words.sessionsTitle}</h2>
      {sessions.length === 0 && <p>{words.noSessions}</p>}
      <ul class="own-sessions">
        {sessions.map((session) => (
          <li key={session.code}>
            <a class="button strong" href={`#/teach/${session.code}`}>
              {words.open(nameOf(session))}
            </a>
            <span class="hint">
              {session.mode && `${teach.create.modes[session.mode].name} · `}
              {words.made(new Date(session.made).toLocaleDateString('en-US'))}
            </span>
            <button
              type="button"
              class="button quiet"
              aria-label={words.removeNamed(nameOf(session))}
              onClick={() => setAsking(session)}
            >
              <Icon name="trash" /> {words.remove}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
      {asking && (
        <DeleteSession
          session={asking}
          onClose={() => setAsking(null)}
          onGone={(found) => {
            setSaid(found ? words.removed(nameOf(asking)) : words.gone(nameOf(asking)))
            setAsking(null)
            onGone(asking)
          }}
        />
      )}
    </section>
  )
}
