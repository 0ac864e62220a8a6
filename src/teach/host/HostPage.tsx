import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Outside } from '../../play/outside.ts'
import { go } from '../../ui/router.ts'
import { host } from '../../ui/text/host.ts'
import { Whole } from '../../ui/Whole.tsx'
import { forgetSession, keepSession, type OwnSession, ownSessions } from '../desk/ownSessions.ts'
import { keeping } from '../keeping.ts'
import { parseTeachAddress } from '../link/addresses.ts'
import { HostConsole } from './HostConsole.tsx'
import { useHostDesk } from './useHostDesk.ts'

interface Props {
  /** What stands in the address: a code, and the keys where they were handed over. */
  readonly address: string
  readonly view: string
  readonly outside: Outside
}

/** From an address to the host's console. */
export function HostPage({ address, view, outside }: Props) {
  const parsed = parseTeachAddress(address)
  if (!parsed) return <Trouble sentence={host.notAnAddress} />
  const { code, hostKey, screenKey = '' } = parsed
  const known = ownSessions(keeping).find((one) => one.code === code)
  if (hostKey) {
    const own: OwnSession = {
      ...known,
      code,
      hostKey,
      screenKey: screenKey || (known?.screenKey ?? ''),
      made: known?.made ?? outside.now(),
    }
    return <TakeOver key={address} own={own} />
  }
  if (!known) return <Trouble sentence={host.noKey} />
  return <OpenHost key={code} own={known} view={view} outside={outside} />
}

/** Keeps keys that came with an address, and takes them out of it. */
function TakeOver({ own }: { own: OwnSession }) {
  useEffect(() => {
    keepSession(keeping, own)
    history.replaceState(null, '', `#/teach/${own.code}`)
    go(`/teach/${own.code}`)
  }, [])
  return <Whole>{host.opening}</Whole>
}

interface OpenProps extends Omit<Props, 'address'> {
  readonly own: OwnSession
}

function OpenHost({ own, view, outside }: OpenProps) {
  const { desk, view: seen, noStory, again, refused } = useHostDesk(own, outside)
  const head = seen?.session.head
  useEffect(() => {
    if (head && (own.scenario !== head.scenario || own.mode !== head.mode))
      keepSession(keeping, { ...own, scenario: head.scenario, mode: head.mode })
  }, [head])
  if (seen?.link === 'refused')
    return (
      <Trouble sentence={host.link.refused(seen.problem?.message ?? '')}>
        <button
          type="button"
          class="button"
          onClick={() => {
            forgetSession(keeping, own.code)
            go('/teach')
          }}
        >
          {host.forget}
        </button>
      </Trouble>
    )
  if (noStory)
    return (
      <Trouble sentence={host.noStory}>
        <button type="button" class="button strong" onClick={again}>
          {host.again}
        </button>
      </Trouble>
    )
  if (!desk) return <Whole>{seen?.link === 'lost' ? host.link.lost : host.opening}</Whole>
  return <HostConsole desk={desk} view={view} refused={refused} />
}

const Trouble = ({ sentence, children }: { sentence: string; children?: ComponentChildren }) => (
  <Whole>
    <p role="alert">{sentence}</p>
    {children}
    <a class="button" href="#/teach">
      {host.toDesk}
    </a>
  </Whole>
)
