import { useEffect, useMemo, useState } from 'preact/hooks'
import { parseCode } from '../../classroom/code.ts'
import type { Outside } from '../../play/outside.ts'
import type { MountStage } from '../../ui/stage/stagePort.ts'
import { screen } from '../../ui/text/screen.ts'
import { seat as seatWords } from '../../ui/text/seat.ts'
import { text } from '../../ui/text.ts'
import { Whole } from '../../ui/Whole.tsx'
import { keepKey, keyOf, parseHandOver } from '../link/keys.ts'
import { useClassStory } from '../link/useClassStory.ts'
import { useLink } from '../link/useLink.ts'
import { ScreenDebrief } from './ScreenDebrief.tsx'
import { ScreenEach } from './ScreenEach.tsx'
import { ScreenLobby } from './ScreenLobby.tsx'
import { ScreenTogether } from './ScreenTogether.tsx'
import './screen.css'

interface Props {
  /** The code, and the screen's key behind a `~` where it is handed over. */
  readonly address: string
  readonly outside: Outside
  readonly mountStage: MountStage
  readonly prepareStage: () => void
}

const words = screen

/** The projector: what the room sees, and nothing that only the host should. */
export function ScreenPage({ address, outside, mountStage, prepareStage }: Props) {
  const { code: typed, key: handed } = useMemo(() => parseHandOver(address), [address])
  const code = parseCode(typed)
  const [key] = useState(() => handed ?? (code && keyOf('screen', code)))
  useEffect(() => {
    if (!code || !handed) return
    keepKey('screen', code, handed)
    // A key has no place on a wall.
    history.replaceState(null, '', `#/screen/${code}`)
  }, [])
  useEffect(prepareStage, [])
  const opened = useLink(code ?? '', code && key, outside.randomBytes)
  const session = opened?.view.session
  const story = useClassStory(session?.head, outside)
  if (!code || !key) return <Whole>{words.noKey}</Whole>
  if (!opened || !session) return <Whole>{seatWords.link.connecting}</Whole>
  const { view } = opened
  if (view.link === 'refused') return <Whole>{view.problem?.message || seatWords.gone}</Whole>
  if (!session.head) return <Whole>{seatWords.link.connecting}</Whole>
  if (session.phase === 'ended') return <Whole>{words.ended}</Whole>
  if (story.at === 'failed')
    return (
      <Whole>
        <p role="alert">{seatWords.storyFailed}</p>
        <button type="button" class="button strong" onClick={story.again}>
          {seatWords.again}
        </button>
      </Whole>
    )
  if (story.at === 'coming') return <Whole>{text.common.loading}</Whole>
  const at = { code, view, outside, mountStage, story: story.story, entry: story.entry }
  if (session.phase === 'lobby') return <ScreenLobby {...at} />
  if (session.phase === 'debrief') return <ScreenDebrief {...at} />
  return session.head.mode === 'together' ? <ScreenTogether {...at} /> : <ScreenEach {...at} />
}
