import { teach } from '../../ui/text/teach.ts'
import { checkAddress } from '../link/addresses.ts'
import type { Here } from '../link/here.ts'
import { reachable } from '../link/reachable.ts'
import { Qr } from '../Qr.tsx'

const words = teach.room

/** Whether phones will get through, found out with one phone before the class comes. */
export function RoomCheck({ here }: { here: Here }) {
  const addresses = reachable(here, location.origin)
  return (
    <section class="card room-check" aria-labelledby="room-check">
      <h2 id="room-check">{words.title}</h2>
      {addresses.length === 0 ? (
        <NoWay lan={here.lan} />
      ) : (
        <>
          <p>{words.intro}</p>
          <p>{words.scan}</p>
          {addresses.length > 1 && <p class="hint">{words.several}</p>}
          <ul class="room-addresses">
            {addresses.map((address) => (
              <li key={address}>
                <Qr address={checkAddress(address)} name={words.qr(checkAddress(address))} />
                <p>
                  <b>{checkAddress(address)}</b>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>{words.trouble}</summary>
        <ul class="plain-list">
          {words.troubles.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
    </section>
  )
}

const NoWay = ({ lan }: { lan: boolean }) =>
  lan ? (
    <p>{words.noAddress}</p>
  ) : (
    <>
      <p>
        <b>{words.loopback}</b> {words.loopbackFix}
      </p>
      <p class="command">
        <code>{words.command}</code>
      </p>
    </>
  )
