import type { Tally } from '../../classroom/tally.ts'
import { host } from '../../ui/text/host.ts'

const words = host.room

/** How the seats hear of what happens just now, as far as the server says. */
export function Connected({ tally }: { tally: Tally | undefined }) {
  const { here, seats = 0 } = (tally ?? {}) as Partial<Tally> & {
    readonly here?: { readonly streaming: number; readonly polling: number }
  }
  if (!here || seats === 0) return null
  const away = Math.max(0, seats - here.streaming - here.polling)
  return (
    <ul class="connected">
      {here.streaming > 0 && <li>{words.streaming(here.streaming)}</li>}
      {here.polling > 0 && <li>{words.polling(here.polling)}</li>}
      {away > 0 && <li>{words.away(away)}</li>}
    </ul>
  )
}
