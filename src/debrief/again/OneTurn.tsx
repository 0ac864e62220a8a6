import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { Axis } from '../../core/catalogue/axis.ts'
import { acceptedAt, type Drill, gaveUp } from '../../core/look/drill.ts'
import type { Reading } from '../../core/look/reading.ts'
import type { TurnLook } from '../../core/look/turnLook.ts'
import { notesOf } from '../../core/record/note.ts'
import { eventsBefore } from '../../play/play.ts'
import { text } from '../../ui/text.ts'
import { Lines } from '../Lines.tsx'
import type { Look } from '../look.ts'
import { named } from '../path/named.ts'
import { turnWords } from '../turnWords.ts'
import { useArrival } from '../useArrival.ts'
import { answered } from './answered.ts'
import { Help } from './Help.tsx'
import { Offers } from './Offers.tsx'
import { Onward } from './Onward.tsx'
import { Outcome } from './Outcome.tsx'
import { Task } from './Task.tsx'
import { type Trial, trialAt, trialsOf, withTrial } from './trials.ts'

const words = text.again

interface Props {
  readonly look: Look
  readonly reading: Reading
  readonly turnLook: TurnLook
  readonly drills: readonly Drill[]
  readonly at: number
  readonly axis: Axis
  /** A turn that the address led to and that is none of these. */
  readonly arrivesFor: number | undefined
  readonly onAxis: (axis: Axis) => void
  /** In a class: told of each try; there is no other turn to go on to. */
  readonly onTried?: (choice: string) => void
}

/** One turn, rewound to just before: what was shown, what was on offer, and what to look for. */
export function OneTurn({ look, reading, turnLook, drills, at, axis, arrivesFor, onAxis, onTried }: Props) {
  const { path, playthrough } = look
  const { turn, made } = turnLook
  const drill = drills[at] as Drill
  const beat = path.beats[turn]
  const heading = useArrival<HTMLHeadingElement>(look, arrivesFor ?? turn)
  const outcome = useRef<HTMLHeadingElement>(null)
  const trials = trialsOf(look)
  const trial = trialAt(trials.value, turn, axis)
  const accepted = useMemo(() => acceptedAt(path, reading, turn, axis), [look, reading, turn, axis])
  const { time, place } = useMemo(() => turnWords(look), [look])[turn] ?? { time: '', place: '' }
  const change = (next: Partial<Trial>) => {
    trials.value = withTrial(trials.value, turn, axis, next)
  }
  const nameOf = (person: string) => {
    const name = path.manifest.cast[person]?.short
    return name !== undefined && named(path.beats.slice(0, turn + 1), person, name) ? name : undefined
  }
  const moved = useRef(false)
  const open = (choice: string, next: Partial<Trial>) => {
    moved.current = true
    change({ ...next, opened: choice })
  }
  // Who has found it reads on at what it keeps.
  useLayoutEffect(() => {
    if (!moved.current || !outcome.current) return
    moved.current = false
    outcome.current.focus({ preventScroll: true })
    outcome.current.closest('section')?.scrollIntoView({ block: 'nearest' })
  }, [trial])
  const attempt = (choice: string) => {
    const tried = [...new Set([...trial.tried, choice])]
    const isAccepted = accepted.includes(choice)
    if (isAccepted) open(choice, { tried, done: trial.done ?? 'found' })
    else change({ tried })
    onTried?.(choice)
  }
  if (!beat) return null
  const onward = !onTried && (
    <Onward key="onward" look={look} drills={drills} at={at} strong={trial.done !== undefined} />
  )
  return (
    <div class="again-columns">
      <Task
        beat={beat}
        made={made}
        foreign={onTried !== undefined}
        axis={axis}
        role={path.manifest.scenario.role}
        axes={drill.axes}
        heading={heading}
        progress={words.heading(turn + 1, at + 1, drills.length)}
        harmOnly={!gaveUp(turnLook, axis)}
        onAxis={onAxis}
      />
      <article class="again-page" aria-labelledby="again-turn">
        <h3 id="again-turn" class="turn-head">
          {words.justBefore(time, place)}
        </h3>
        <Lines beat={beat} manifest={path.manifest} noted={new Set(notesOf(eventsBefore(playthrough.events, turn)))} />
        <Offers
          beat={beat}
          made={made}
          shown={trial.done === 'shown' ? accepted : []}
          sentenceOf={(choice) =>
            trial.tried.includes(choice)
              ? answered(path, reading, turn, axis, choice, onTried !== undefined)
              : undefined
          }
          onTry={attempt}
        />
      </article>
      <div class="again-margin">
        {trial.opened !== undefined && (
          <Outcome
            key="outcome"
            heading={outcome}
            look={look}
            reading={reading}
            turn={turn}
            axis={axis}
            choice={trial.opened}
            others={accepted.length - 1}
          />
        )}
        {trial.done && onward}
        <Help
          key="help"
          look={turnLook.byAxis[axis]}
          accepted={accepted}
          nameOf={nameOf}
          trial={trial}
          onHint={() => change({ hints: trial.hints === 0 ? 1 : 2 })}
          onShow={() => open(accepted.find((id) => !trial.tried.includes(id)) ?? made, { done: 'shown' })}
        />
        {!trial.done && onward}
      </div>
    </div>
  )
}
