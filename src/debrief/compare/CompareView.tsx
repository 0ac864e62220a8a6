import { useSignal } from '@preact/signals'
import { alignmentOf } from '../../core/look/compare/alignment.ts'
import { OneOf } from '../../ui/OneOf.tsx'
import { go, route } from '../../ui/router.ts'
import { text } from '../../ui/text.ts'
import type { Look } from '../look.ts'
import { turnLink } from '../turnLink.ts'
import { CommonPart } from './CommonPart.tsx'
import { type Compared, comparedLook, type Names } from './compared.ts'
import { PairRow } from './PairRow.tsx'
import { PickOther } from './PickOther.tsx'
import { Summary } from './Summary.tsx'
import { jointId, useOther } from './useOther.ts'
import './compare.css'

const words = text.compare

/** This playthrough beside another, or beside a path that was good on all four. */
export function CompareView({ look }: { look: Look }) {
  const id = new URLSearchParams(route.value.split('?')[1]).get('with') ?? ''
  const other = useOther(look, id)
  const pick = (next: string) => go(`${turnLink(look, 'compare').slice(1)}?with=${encodeURIComponent(next)}`)
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
      </div>
      {other.at === 'here' && (
        <Beside
          look={look}
          right={other.compared}
          names={{ left: words.sides.left, right: other.joint ? words.joint : words.sides.right }}
        />
      )}
    </section>
  )
}

function Beside({ look, right, names }: { look: Look; right: Compared; names: Names }) {
  const left = comparedLook(look)
  const shown = useSignal<'left' | 'right'>('left')
  const { common, tail } = alignmentOf(
    { beats: left.path.beats, choices: left.choices },
    { beats: right.path.beats, choices: right.choices },
  )
  const [first, ...rest] = tail
  const parts = first?.left !== undefined && first.left === first.right && first.left === common
  return (
    <>
      {right.troubles.map((trouble) => (
        <p key={trouble} class="notice" role="status">
          {words.trouble[trouble]}
        </p>
      ))}
      <Summary look={look} left={left} right={right} names={names} />
      {tail.length === 0 ? <p>{words.same}</p> : <CommonPart turns={common} of={left} />}
      {tail.length > 0 && (
        <>
          <div class="compare-switch">
            <OneOf
              legend={words.show}
              row
              options={[
                { value: 'left', name: names.left },
                { value: 'right', name: names.right },
              ]}
              value={shown.value}
              onPick={(side) => {
                shown.value = side
              }}
            />
          </div>
          {parts && first && (
            <section class="compare-parting" aria-labelledby="parting">
              <h3 id="parting">{words.parting(common + 1)}</h3>
              <ol class={`compare-rows show-${shown.value}`}>
                <PairRow pair={first} left={left} right={right} names={names} whole />
              </ol>
            </section>
          )}
          <section aria-labelledby="tails">
            <h3 id="tails">{words.tails}</h3>
            <ol class={`compare-rows show-${shown.value}`}>
              {(parts ? rest : tail).map((pair) => (
                <PairRow key={`${pair.left}-${pair.right}`} pair={pair} left={left} right={right} names={names} />
              ))}
            </ol>
          </section>
        </>
      )}
    </>
  )
}
