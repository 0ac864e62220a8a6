import { useFocusLeft } from '../../ui/focus.ts'
import { host } from '../../ui/text/host.ts'
import { ClassDebrief } from '../debrief/ClassDebrief.tsx'
import { Each } from '../each/Each.tsx'
import { KeepSession } from '../keep/KeepSession.tsx'
import { Together } from '../together/Together.tsx'
import { type ConsoleView, consoleViews, viewShown } from './consoleViews.ts'
import { HostHead } from './HostHead.tsx'
import type { HostDesk } from './hostDesk.ts'
import { Room } from './Room.tsx'
import './host.css'

interface Props {
  readonly desk: HostDesk
  readonly view: string
  /** Why the last act was refused. */
  readonly refused: string
}

/** The host's console: the room, the play, the second look, and what is kept. */
export function HostConsole({ desk, view, refused }: Props) {
  const { session } = desk.view
  const shown = viewShown(view, session.phase)
  const main = useFocusLeft<HTMLElement>()
  return (
    <div class="host">
      <HostHead desk={desk} refused={refused} />
      <nav class="host-views" aria-label={host.views.title}>
        {consoleViews.map((one) => (
          <a
            key={one}
            class="button"
            href={`#/teach/${desk.own.code}/${one}`}
            aria-current={one === shown ? 'page' : undefined}
          >
            {host.views[one]}
          </a>
        ))}
      </nav>
      <main ref={main} tabIndex={-1} aria-label={host.views[shown]}>
        <Part shown={shown} desk={desk} />
      </main>
    </div>
  )
}

function Part({ shown, desk }: { shown: ConsoleView; desk: HostDesk }) {
  switch (shown) {
    case 'room':
      return <Room desk={desk} />
    case 'play':
      return desk.view.session.head?.mode === 'each' ? <Each desk={desk} /> : <Together desk={desk} />
    case 'debrief':
      return <ClassDebrief desk={desk} />
    case 'keep':
      return <KeepSession desk={desk} />
  }
}
