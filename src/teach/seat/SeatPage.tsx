import { useEffect, useState } from 'preact/hooks'
import { ask } from '../../classroom/client/api.ts'
import type { Outside } from '../../play/outside.ts'
import type { MountStage } from '../../ui/stage/stagePort.ts'
import { seat as seatWords } from '../../ui/text/seat.ts'
import { text } from '../../ui/text.ts'
import { Whole } from '../../ui/Whole.tsx'
import { dropKey } from '../link/keys.ts'
import { useClassStory } from '../link/useClassStory.ts'
import { useLink } from '../link/useLink.ts'
import type { AtClass } from './atClass.ts'
import { Lobby } from './Lobby.tsx'
import { SeatDebrief } from './SeatDebrief.tsx'
import { SeatEach } from './SeatEach.tsx'
import { SeatTogether } from './SeatTogether.tsx'

interface Props {
  readonly code: string
  readonly seatKey: string
  readonly outside: Outside
  readonly mountStage: MountStage
  readonly prepareStage: () => void
}

const words = seatWords

/** Which seat a key is, and up to where the log was written when one asked. */
interface Me {
  readonly seat: number
  readonly next: number
}

/** A seat in a class, at whatever it is: the lobby, the story, the debrief. */
export function SeatPage({ code, seatKey, outside, mountStage, prepareStage }: Props) {
  const opened = useLink(code, seatKey, outside.randomBytes)
  const me = useMe(code, seatKey)
  useEffect(prepareStage, [])
  const view = opened?.view
  if (view?.link === 'refused') {
    const gone = view.problem?.status === 404 || view.problem?.status === 401
    if (gone) dropKey('seat', code)
    return <Sentence>{view.problem?.message || words.gone}</Sentence>
  }
  if (!opened || !view?.session.head || !me || view.next < me.next) return <Whole>{words.link.connecting}</Whole>
  if (view.session.seats.get(me.seat)?.removed) return <Sentence>{words.removed}</Sentence>
  return <SeatAt {...{ code, seat: me.seat, link: opened.link, view, outside, mountStage }} />
}

/** Asks until there is an answer: what this key is does not change. */
function useMe(code: string, key: string): Me | undefined {
  const [me, setMe] = useState<Me>()
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const later = () => {
      timer = setTimeout(() => setAttempt(attempt + 1), 2000)
    }
    ask<Me>(fetch, `/api/sessions/${code}`, { key }).then(
      (answer) => ('ok' in answer ? setMe(answer.ok) : later()),
      later,
    )
    return () => clearTimeout(timer)
  }, [code, key, attempt])
  return me
}

function SeatAt(props: AtClass) {
  const { view, outside, seat } = props
  const { session } = view
  const story = useClassStory(session.head, outside)
  if (story.at === 'coming') return <Whole>{text.common.loading}</Whole>
  if (story.at === 'failed')
    return (
      <Whole>
        <p role="alert">{words.storyFailed}</p>
        <button type="button" class="button strong" onClick={story.again}>
          {words.again}
        </button>
      </Whole>
    )
  if (session.phase === 'lobby')
    return (
      <Lobby
        seat={seat}
        link={props.link}
        name={session.seats.get(seat)?.name ?? ''}
        view={view}
        manifest={story.story.compiled.manifest}
      />
    )
  const at = { ...props, story: story.story, entry: story.entry }
  if (session.phase === 'debrief' || session.phase === 'ended') return <SeatDebrief {...at} />
  return session.head?.mode === 'together' ? <SeatTogether {...at} /> : <SeatEach {...at} />
}

const Sentence = ({ children }: { children: string }) => (
  <Whole>
    <p role="alert">{children}</p>
    <a class="button strong" href="#/">
      {text.common.home}
    </a>
  </Whole>
)
