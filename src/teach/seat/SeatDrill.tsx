import { useEffect, useMemo, useState } from 'preact/hooks'
import { drillEvents } from '../../classroom/pathEvents.ts'
import type { Drill as ClassDrill } from '../../classroom/session.ts'
import type { Axis } from '../../core/catalogue/axis.ts'
import { drillsOf } from '../../core/look/drill.ts'
import { OneTurn } from '../../debrief/again/OneTurn.tsx'
import type { LookValues } from '../../debrief/look.ts'
import { lookOf, type OpenedLook } from '../../debrief/lookOf.ts'
import { seat as seatWords } from '../../ui/text/seat.ts'
import { text } from '../../ui/text.ts'
import { Whole } from '../../ui/Whole.tsx'
import { classRecord } from '../link/classRecord.ts'
import type { AtStory } from './atClass.ts'
import '../../debrief/debrief.css'
import '../../debrief/again/again.css'

const words = seatWords

/** One turn of the class's path, for everyone to try again; the answers go to the host without a name. */
export function SeatDrill({ drill, ...at }: AtStory & { readonly drill: ClassDrill }) {
  const { link, view, story, entry, outside, mountStage } = at
  const { head } = view.session
  const [opened, setOpened] = useState<OpenedLook>()
  useEffect(() => {
    if (!head) return
    const events = drillEvents(view.session, drill.choices)
    const playthrough = classRecord(`drill-${drill.drill}-turn`, head, events, story.narrate)
    const telling = story.narrate(playthrough)
    const next = lookOf({ playthrough, entry, story, telling, beside: {} }, playthrough.id, outside, mountStage)
    setOpened(next)
    return next.close
  }, [drill.drill, story])
  const values = opened?.look.values.value
  if (!opened || !values || values.at === 'coming') return <Whole>{words.drillComing}</Whole>
  if (values.at === 'none') return <Whole>{text.debrief.noValues[values.trouble]}</Whole>
  return (
    <main class="page debrief">
      <p class="kicker">{at.story.compiled.manifest.scenario.title}</p>
      <h1>{words.drill}</h1>
      <p>{words.drillIntro}</p>
      <Turn
        opened={opened}
        values={values}
        turn={drill.turn}
        onTried={(choice) => void link.send({ type: 'try', drill: drill.drill, choice })}
      />
    </main>
  )
}

interface TurnProps {
  readonly opened: OpenedLook
  readonly values: Extract<LookValues, { at: 'here' }>
  readonly turn: number
  readonly onTried: (choice: string) => void
}

function Turn({ opened: { look }, values: { reading, looks }, turn, onTried }: TurnProps) {
  const drill = useMemo(
    () => drillsOf(look.path, reading, looks).find((one) => one.turn === turn),
    [look, reading, looks, turn],
  )
  const [axis, setAxis] = useState<Axis | undefined>(drill?.axes[0])
  const turnLook = looks.find((one) => one.turn === turn)
  if (!drill || !turnLook || !axis) return <p class="notice">{words.drillNone}</p>
  return (
    <OneTurn
      look={look}
      reading={reading}
      turnLook={turnLook}
      drills={[drill]}
      at={0}
      axis={axis}
      arrivesFor={undefined}
      onAxis={setAxis}
      onTried={onTried}
    />
  )
}
