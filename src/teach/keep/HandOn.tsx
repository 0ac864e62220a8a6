import { useEffect, useMemo, useState } from 'preact/hooks'
import { classFile } from '../../classroom/classFile.ts'
import { takesFrom } from '../../core/case/caseFile.ts'
import type { Manifest } from '../../core/manifest/manifest.ts'
import type { ScenarioEntry } from '../../core/story/compiled.ts'
import { CaseFacts } from '../../reader/casefile/CaseFacts.tsx'
import { go } from '../../ui/router.ts'
import { classDebrief } from '../../ui/text/classDebrief.ts'
import { teach } from '../../ui/text/teach.ts'
import { makeSession, newDraft } from '../desk/makeSession.ts'
import { keepSession } from '../desk/ownSessions.ts'
import type { HostDesk } from '../host/hostDesk.ts'
import { keeping } from '../keeping.ts'
import '../../reader/casefile/caseFile.css'

const words = classDebrief.handOn

/** After a class's own story has ended: later scenarios that go on from it, with the class's file. */
export function HandOn({ desk }: { desk: HostDesk }) {
  const { outside, view } = desk
  const { head } = view.session
  const here = outside.scenarios.find(({ id }) => id === head?.scenario)
  const takers = outside.scenarios.filter(
    ({ takesFrom: from, after }) => from !== undefined && !after && here && takesFrom(from, here),
  )
  if (head?.mode !== 'together' || takers.length === 0) return null
  return (
    <section class="card keep-class" aria-labelledby="hand-on">
      <h2 id="hand-on">{words.title}</h2>
      <p>{words.intro}</p>
      {takers.map((taker) => (
        <HandOnTo key={taker.id} desk={desk} taker={taker} />
      ))}
    </section>
  )
}

function HandOnTo({ desk, taker }: { desk: HostDesk; taker: ScenarioEntry }) {
  const { outside, own, open, view } = desk
  const { session } = view
  const [manifest, setManifest] = useState<Manifest>()
  const [trouble, setTrouble] = useState('')
  const [making, setMaking] = useState(false)
  const draft = useMemo(() => ({ ...newDraft(outside.randomBytes), hostKey: own.hostKey }), [own, taker])
  useEffect(() => {
    let gone = false
    outside.openStory(taker).then(
      ({ compiled }) => gone || setManifest(compiled.manifest),
      () => gone || setTrouble(words.noStory(taker.title)),
    )
    return () => {
      gone = true
    }
  }, [taker])
  const taking = manifest?.scenario.takes
  const made = useMemo(
    () => taking && classFile(taking, own.code, session, open.klass),
    [taking, session.klass.events.length],
  )
  const begin = async () => {
    setMaking(true)
    const wishes = { names: session.head?.names ?? false, holds: [], keepDays: 30, given: {} }
    const next = await makeSession(
      { scenario: taker.id, mode: 'together', ...wishes, state: session.head?.state ?? 'CO', caseFrom: own.code },
      draft,
      outside.now(),
    ).catch(() => teach.desk.noAnswer)
    setMaking(false)
    if (typeof next === 'string') return setTrouble(next)
    keepSession(keeping, next)
    go(`/teach/${next.code}`)
  }
  return (
    <section aria-labelledby={`hand-on-${taker.id}`}>
      <h3 id={`hand-on-${taker.id}`}>{taker.title}</h3>
      {made && 'fault' in made && <p class="hint">{words.faults[made.fault]}</p>}
      {taking && made && 'file' in made && (
        <>
          <details>
            <summary>{words.says}</summary>
            <CaseFacts taking={taking} facts={made.file.facts} />
          </details>
          <div class="ways">
            <button
              type="button"
              class="button"
              aria-disabled={making}
              onClick={() => {
                if (!making) void begin()
              }}
            >
              {making ? teach.create.making : words.open(taker.title)}
            </button>
          </div>
        </>
      )}
      <p class="fault" role="alert">
        {trouble}
      </p>
    </section>
  )
}
