import { useMemo } from 'preact/hooks'
import { host } from '../../ui/text/host.ts'
import { beatTitle } from '../beatTitle.ts'
import type { HostDesk } from '../host/hostDesk.ts'
import { holdStands, leadingTo, type Whereabouts } from './whereabouts.ts'

const words = host.each

/** Beats at which everyone is held now, those first where somebody waits. */
export function HeldBeats({ desk, where }: { desk: HostDesk; where: Whereabouts }) {
  const held = [...desk.view.session.held].sort(
    (one, other) => (where.counts[other] ?? 0) - (where.counts[one] ?? 0) || one - other,
  )
  if (held.length === 0) return null
  return (
    <section class="card" aria-labelledby="held">
      <h2 id="held">{words.holdsTitle}</h2>
      <ul class="held-beats">
        {held.map((beat) => (
          <HeldBeat key={beat} desk={desk} where={where} beat={beat} />
        ))}
      </ul>
    </section>
  )
}

function HeldBeat({ desk, where, beat }: { desk: HostDesk; where: Whereabouts; beat: number }) {
  const { open, send } = desk
  const leads = useMemo(() => leadingTo(open.klass, beat), [open, beat])
  const { waiting, coming, past } = holdStands(where, open.klass, beat, leads)
  const title = beatTitle(open.klass, beat)
  const said = waiting > 0 ? words.stragglers(coming) : words.release
  return (
    <li>
      <p>
        <b>{title}</b>
      </p>
      <p class="hint">{words.holdStands(waiting, coming, past)}</p>
      <button
        type="button"
        class={waiting > 0 && coming === 0 ? 'button strong' : 'button'}
        aria-label={words.releaseNamed(said, title)}
        onClick={() => send({ type: 'release', beat })}
      >
        {said}
      </button>
    </li>
  )
}
