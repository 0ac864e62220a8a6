import { go, route } from '../../ui/router.ts'
import { text } from '../../ui/text.ts'
import type { Look } from '../look.ts'
import { turnLink } from '../turnLink.ts'
import { Beside } from './Beside.tsx'
import { PickOther } from './PickOther.tsx'
import { jointId, type Other, useOther } from './useOther.ts'
import './compare.css'
import './spread.css'

const words = text.compare

/** This playthrough beside another, or beside a path that was good on all four. */
export function CompareView({ look }: { look: Look }) {
  const id = new URLSearchParams(route.value.split('?')[1]).get('with') ?? ''
  const other = useOther(look, id)
  const pick = (next: string) => {
    const wish = next === '' ? '' : `?with=${encodeURIComponent(next)}`
    go(`${turnLink(look, 'compare').slice(1)}${wish}`)
  }
  return (
    <section class="compare" aria-labelledby="compare">
      <h2 id="compare">{words.title}</h2>
      <p>{words.intro}</p>
      <PickOther look={look} id={id} onPick={pick} />
      <div role="status">
        {other.at === 'coming' && <p>{id === jointId ? words.jointWait : text.common.loading}</p>}
        {other.at === 'trouble' && (
          <p class="notice">{other.why === 'jointNone' ? words.jointNone : words.trouble[other.why]}</p>
        )}
        {other.at === 'here' && (
          <>
            <p class="visually-hidden">{words.laid(nameOf(other))}</p>
            {other.compared.caveats.map((caveat) => (
              <p key={caveat} class="notice">
                {words.trouble[caveat]}
              </p>
            ))}
          </>
        )}
      </div>
      {other.at === 'here' && (
        <Beside
          look={look}
          right={other.compared}
          names={{ left: words.sides.left, right: nameOf(other) }}
          otherLink={other.id === undefined ? undefined : turnLink({ address: other.id }, '')}
        />
      )}
    </section>
  )
}

/** What the player calls it, or what it is to this one. */
function nameOf({ id, name, kin }: Extract<Other, { at: 'here' }>): string {
  if (id === undefined) return words.joint
  return name ?? words.sides[kin?.is ?? 'right']
}
