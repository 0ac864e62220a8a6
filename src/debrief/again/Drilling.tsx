import { useRef, useState } from 'preact/hooks'
import type { Axis } from '../../core/catalogue/axis.ts'
import type { Drill } from '../../core/look/drill.ts'
import type { Reading } from '../../core/look/reading.ts'
import type { TurnLook } from '../../core/look/turnLook.ts'
import { text } from '../../ui/text.ts'
import type { Look } from '../look.ts'
import { DrillList } from './DrillList.tsx'
import { OneTurn } from './OneTurn.tsx'

const words = text.again

interface Props {
  readonly look: Look
  readonly reading: Reading
  readonly looks: readonly TurnLook[]
  /** At least one. */
  readonly drills: readonly Drill[]
}

/** The turns to try again: the one that the address or another view is at or, if that is none of them, the dearest. */
export function Drilling({ look, reading, looks, drills }: Props) {
  const [axes, setAxes] = useState<Readonly<Record<number, Axis>>>({})
  const asked = useRef<number>()
  if (look.arrived.value !== undefined) asked.current = look.arrived.value
  // Where no turn was gone to yet, a debrief stands at its first.
  const wanted = asked.current ?? (look.turn.value || undefined)
  const found = drills.findIndex(({ turn }) => turn === wanted)
  const at = Math.max(0, found)
  const drill = drills[at] as Drill
  const unmarked = found < 0 ? asked.current : undefined
  const turnLook = looks.find(({ turn }) => turn === drill.turn)
  const axis = axes[drill.turn] ?? (drill.axes[0] as Axis)
  if (!turnLook) return null
  return (
    <section class="again" aria-label={words.title}>
      <p class="hint">{words.intro}</p>
      {unmarked !== undefined && <p class="notice">{words.notMarked(unmarked + 1)}</p>}
      <OneTurn
        key={drill.turn}
        look={look}
        reading={reading}
        turnLook={turnLook}
        drills={drills}
        at={at}
        axis={axis}
        arrivesFor={unmarked}
        onAxis={(next) => setAxes({ ...axes, [drill.turn]: next })}
      />
      <DrillList look={look} drills={drills} at={at} />
    </section>
  )
}
