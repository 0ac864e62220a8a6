import type { ClassLink, ClassView } from '../../classroom/client/openClass.ts'
import type { Manifest } from '../../core/manifest/manifest.ts'
import { useFocusOn } from '../../ui/focus.ts'
import { seat as seatWords } from '../../ui/text/seat.ts'
import { LinkNotice } from './LinkNotice.tsx'
import { SeatPicture } from './SeatPicture.tsx'

const words = seatWords

interface Props {
  readonly name: string
  readonly seat: number
  readonly link: ClassLink
  readonly view: ClassView
  readonly manifest: Manifest
}

/** Before the host starts: who one is here, and what will come. */
export function Lobby({ name, seat, link, view, manifest }: Props) {
  const heading = useFocusOn<HTMLHeadingElement>(0)
  return (
    <main class="page lobby">
      <p class="kicker">{manifest.scenario.title}</p>
      <h1 ref={heading} tabIndex={-1}>
        {words.you(name)}
      </h1>
      <LinkNotice view={view} refused={null} />
      <p role="status">{words.lobby}</p>
      <p>{words.lobbyHint}</p>
      <SeatPicture round="before" seat={seat} session={view.session} link={link} />
      <details>
        <summary>{words.contains}</summary>
        <p>{manifest.scenario.contentNote}</p>
      </details>
      <p class="hint">{words.anonymous}</p>
    </main>
  )
}
