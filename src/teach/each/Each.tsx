import { useState } from 'preact/hooks'
import { Icon } from '../../ui/Icon.tsx'
import { go } from '../../ui/router.ts'
import { host } from '../../ui/text/host.ts'
import type { HostDesk } from '../host/hostDesk.ts'
import { StartFirst } from '../host/StartFirst.tsx'
import { ChapterCounts } from './ChapterCounts.tsx'
import { ClassMap } from './ClassMap.tsx'
import { HeldBeats } from './HeldBeats.tsx'
import { whereabouts } from './whereabouts.ts'
import './each.css'

const words = host.each

/** Everybody in a world of their own: where they are, and where they are held. */
export function Each({ desk }: { desk: HostDesk }) {
  const { view, open, walk, send, own } = desk
  const { session } = view
  const [form, setForm] = useState<'list' | 'map'>('list')
  const [nudged, setNudged] = useState(false)
  if (session.phase === 'lobby') return <StartFirst desk={desk} />
  const where = whereabouts(session, open.klass, walk)
  const still = where.seats - where.done
  return (
    <div class="each">
      <div class="each-side">
        <HeldBeats desk={desk} where={where} />
        <section class="card" aria-labelledby="done">
          <h2 id="done" class="each-done">
            {words.done(where.done, where.seats)}
          </h2>
          {session.phase === 'playing' && (
            <div class="ways">
              {still > 0 && (
                <button
                  type="button"
                  class="button"
                  onClick={async () => {
                    if (await send({ type: 'nudge' })) setNudged(true)
                  }}
                >
                  {words.nudge}
                </button>
              )}
              <button
                type="button"
                class={still === 0 ? 'button strong' : 'button'}
                onClick={async () => {
                  if (await send({ type: 'debrief' })) go(`/teach/${own.code}/debrief`)
                }}
              >
                {words.debrief(still)}
              </button>
            </div>
          )}
          <p class="hint" role="status">
            {nudged ? words.nudged : words.debriefHint}
          </p>
        </section>
      </div>
      <section class="each-where" aria-labelledby="where">
        <div class="each-head">
          <h2 id="where">{words.where}</h2>
          {/* biome-ignore lint/a11y/useSemanticElements: two buttons, not a set of fields */}
          <div class="map-forms" role="group" aria-label={words.form}>
            {(['list', 'map'] as const).map((one) => (
              <button key={one} type="button" class="button" aria-pressed={form === one} onClick={() => setForm(one)}>
                <Icon name={one} /> {words.forms[one]}
              </button>
            ))}
          </div>
        </div>
        {form === 'list' ? <ChapterCounts desk={desk} where={where} /> : <ClassMap desk={desk} where={where} />}
      </section>
    </div>
  )
}
