import { seatsIn } from '../../classroom/session.ts'
import { host } from '../../ui/text/host.ts'
import type { HostDesk } from './hostDesk.ts'

/** What stands where the play will be, before it has begun. */
export const StartFirst = ({ desk: { view, send } }: { desk: HostDesk }) => (
  <section class="card">
    <p>{host.room.startHint(seatsIn(view.session).length)}</p>
    <button type="button" class="button strong large" onClick={() => send({ type: 'start' })}>
      {host.room.start}
    </button>
  </section>
)
