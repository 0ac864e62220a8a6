import { useMemo } from 'preact/hooks'
import { drillsOf } from '../../core/look/drill.ts'
import { text } from '../../ui/text.ts'
import type { Look, LookValues } from '../look.ts'
import { turnLink } from '../turnLink.ts'
import { Drilling } from './Drilling.tsx'
import './again.css'

const words = text.again

/** Trying turns again, one at a time, with the answer hidden. */
export function AgainView({ look }: { look: Look }) {
  const values = look.values.value
  switch (values.at) {
    case 'coming':
      return <p role="status">{words.coming}</p>
    case 'none':
      return (
        <section class="card again-cannot" aria-label={words.title}>
          <p>{words.cannot[values.trouble]}</p>
          <p>
            <a class="button" href={turnLink(look, '')}>
              {words.back}
            </a>
          </p>
        </section>
      )
    case 'here':
      return <Judged look={look} values={values} />
  }
}

function Judged({ look, values }: { look: Look; values: Extract<LookValues, { at: 'here' }> }) {
  const { reading, looks } = values
  const drills = useMemo(() => drillsOf(look.path, reading, looks), [look, values])
  if (drills.length > 0) return <Drilling look={look} reading={reading} looks={looks} drills={drills} />
  return (
    <section class="card again-cannot" aria-labelledby="nothing-again">
      <h2 id="nothing-again">{words.none.title}</h2>
      <p>{words.none.well}</p>
      <p>
        <a class="button" href={turnLink(look, 'look')}>
          {words.none.back}
        </a>
      </p>
    </section>
  )
}
