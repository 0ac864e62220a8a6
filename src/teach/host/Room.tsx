import { useState } from 'preact/hooks'
import { codeText } from '../../classroom/code.ts'
import { seatsIn } from '../../classroom/session.ts'
import { host } from '../../ui/text/host.ts'
import { joinAddress } from '../link/addresses.ts'
import { Qr } from '../Qr.tsx'
import { Connected } from './Connected.tsx'
import type { HostDesk } from './hostDesk.ts'
import { SeatList } from './SeatList.tsx'

const words = host.room

/** The room: how to come in, who is here, and the door. */
export function Room({ desk }: { desk: HostDesk }) {
  const { own, view, send, addresses } = desk
  const { session } = view
  const [picked, setPicked] = useState<string>()
  const origin = picked ?? addresses[0] ?? location.origin
  const address = joinAddress(origin, own.code)
  const here = seatsIn(session).length
  return (
    <div class="room-columns">
      <section class="card room-door" aria-labelledby="come-in">
        <h2 id="come-in">{words.title}</h2>
        <p class="room-code">
          <span class="visually-hidden">{words.code}: </span>
          {codeText(own.code)}
        </p>
        <div class="ways">
          {session.phase === 'lobby' && (
            <button type="button" class="button strong large" onClick={() => send({ type: 'start' })}>
              {words.start}
            </button>
          )}
          {session.phase !== 'ended' && (
            <button type="button" class="button" onClick={() => send({ type: session.locked ? 'open' : 'lock' })}>
              {session.locked ? words.open : words.lock}
            </button>
          )}
        </div>
        <p class="hint">{session.phase === 'lobby' ? words.startHint(here) : words.started}</p>
        <p class="hint" role="status">
          {session.locked ? words.lockedNow : words.lockHint}
        </p>
        {addresses.length === 0 ? (
          <p class="notice">
            {words.loopback}{' '}
            <a class="button" href="#/teach">
              {words.check}
            </a>
          </p>
        ) : (
          <div class="room-way">
            <Qr address={address} name={words.qr(address)} />
            <div>
              <p>
                {words.address}: <b>{address}</b>
              </p>
              {addresses.length > 1 && (
                <label class="field">
                  <span>{words.which}</span>
                  <select value={origin} onChange={({ currentTarget }) => setPicked(currentTarget.value)}>
                    {addresses.map((one) => (
                      <option key={one} value={one}>
                        {one}
                      </option>
                    ))}
                  </select>
                </label>
              )}
            </div>
          </div>
        )}
      </section>
      <section class="card" aria-labelledby="seats">
        <h2 id="seats">{words.seats(here)}</h2>
        <Connected tally={view.tally} />
        <SeatList desk={desk} />
      </section>
    </div>
  )
}
