import { useEffect, useState } from 'preact/hooks'
import { codeText } from '../../classroom/code.ts'
import { GivenFile } from '../../reader/casefile/GivenFile.tsx'
import { screen } from '../../ui/text/screen.ts'
import { joinAddress } from '../link/addresses.ts'
import { askHere } from '../link/here.ts'
import { reachable } from '../link/reachable.ts'
import { Qr } from '../Qr.tsx'
import type { AtScreen } from './atScreen.ts'
import { ScreenFrame } from './ScreenFrame.tsx'

const words = screen

/** How to come in, large enough for the last row. */
export function ScreenLobby({ code, view, story }: AtScreen) {
  const [origin, setOrigin] = useState<string | null>()
  useEffect(() => {
    askHere().then(
      (here) => setOrigin(reachable(here, location.origin)[0] ?? null),
      () => setOrigin(location.origin),
    )
  }, [])
  const { takes } = story.compiled.manifest.scenario
  const { head } = view.session
  const address = origin && joinAddress(origin, code)
  return (
    <ScreenFrame view={view} title={story.compiled.manifest.scenario.title}>
      <div class="screen-lobby">
        <div>
          <h1>{words.comeIn}</h1>
          <p class="screen-code">
            <span class="visually-hidden">{words.code}: </span>
            {codeText(code)}
          </p>
          {address && (
            <>
              <p>{words.at}</p>
              <p class="screen-address">{address.replace(/^https?:\/\//, '')}</p>
            </>
          )}
          {origin === null && <p class="notice">{words.thisComputer}</p>}
          <p role="status" class="screen-count">
            {words.here(view.tally?.seats ?? 0)} {view.session.locked && words.locked}
          </p>
        </div>
        {address && <Qr address={address} name={words.qr(address)} />}
      </div>
      {takes && head && <GivenFile taking={takes} given={head.given} caseFrom={head.caseFrom} />}
    </ScreenFrame>
  )
}
