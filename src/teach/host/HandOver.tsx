import { useRef } from 'preact/hooks'
import { Dialog } from '../../ui/Dialog.tsx'
import { host } from '../../ui/text/host.ts'
import { handOverAddress } from '../link/addresses.ts'
import { Qr } from '../Qr.tsx'
import type { HostDesk } from './hostDesk.ts'

const words = host.handOver

/** The session's keys for another device of the host's own. */
export function HandOver({ desk: { own, addresses }, onClose }: { desk: HostDesk; onClose: () => void }) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [reached] = addresses
  const address = handOverAddress(reached ?? location.origin, own)
  return (
    <Dialog title={words.title} kind="card" onClose={onClose}>
      <p>{reached === undefined ? words.loopback : words.intro}</p>
      {reached !== undefined && <Qr address={address} name={words.qr} />}
      <label class="field">
        <span>{words.link}</span>
        <textarea
          ref={field}
          readOnly
          rows={3}
          value={address}
          spellcheck={false}
          onFocus={() => field.current?.select()}
        />
      </label>
    </Dialog>
  )
}
