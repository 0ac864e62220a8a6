import type { RefObject } from 'preact'
import { type Axis, axes } from '../../core/catalogue/axis.ts'
import { percent } from '../../core/graph/values/percent.ts'
import { insteadAt } from '../../core/look/instead.ts'
import { offerFindings } from '../../core/look/offerFindings.ts'
import type { Reading } from '../../core/look/reading.ts'
import { text } from '../../ui/text.ts'
import type { Look } from '../look.ts'
import { meets } from '../path/meets.ts'
import { Remark } from '../path/Remark.tsx'
import { remarksOf } from '../path/remarksOf.ts'
import { shareGiven } from '../path/shareGiven.ts'
import { PlayOn } from './PlayOn.tsx'

const words = text.again

interface Props {
  readonly heading: RefObject<HTMLHeadingElement>
  readonly look: Look
  readonly reading: Reading
  readonly turn: number
  readonly axis: Axis
  readonly choice: string
  /** How many others are accepted here. */
  readonly others: number
}

/** What a choice would have kept, and what it gives up: opened once it was found, or shown. */
export function Outcome({ heading, look, reading, turn, axis, choice, others }: Props) {
  const instead = insteadAt(reading, turn, choice)
  if (!instead) return null
  const { path } = look
  const { best } = reading.whole[axis]
  const { more, reach } = instead.byAxis[axis]
  const remarks = remarksOf(offerFindings(path, turn, choice), path.manifest)
  return (
    <section class="card again-outcome" aria-labelledby="again-outcome">
      <h3 id="again-outcome" ref={heading} tabIndex={-1}>
        {words.outcome(path.beats[turn]?.choices.find(({ id }) => id === choice)?.text ?? '')}
      </h3>
      <p>
        {keepsOn(axis, more, best)}{' '}
        {words.reach(reach, percent(reach, best), reach - more, percent(reach - more, best))}
      </p>
      <h4>{words.alsoTitle}</h4>
      <ul class="again-facts">
        {alsoOf(reading, instead, axis).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {doorsOf(look, instead).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        <li>{words.endings(instead.endings.after, instead.endings.made, reading.turns[0]?.endings.length ?? 0)}</li>
      </ul>
      <h4>{words.said}</h4>
      {remarks.length === 0 && <p class="hint">{words.saidNothing}</p>}
      {remarks.map((remark) => (
        <Remark key={remark.axis + remark.points + remark.why} remark={remark} />
      ))}
      <p class="hint">{others === 0 ? words.only : words.others(others)}</p>
      <PlayOn look={look} turn={turn} choice={choice} />
    </section>
  )
}

type Weighed = NonNullable<ReturnType<typeof insteadAt>>

function keepsOn(axis: Axis, more: number, best: number): string {
  const { name } = text.common.axes[axis]
  if (more === 0) return words.keepsSame(name)
  const share = words.ofBest(shareGiven(Math.abs(more), best))
  return (more > 0 ? words.keeps : words.keepsLess)(name, words.points(Math.abs(more)), share)
}

/** What it does to the other axes: kept, given up, or still short of what is on offer. */
function alsoOf({ whole }: Reading, { byAxis }: Weighed, drilled: Axis): string[] {
  const others = axes.filter((axis) => axis !== drilled)
  const moved = others.filter((axis) => byAxis[axis].more !== 0)
  const short = others.filter((axis) => byAxis[axis].size !== 'sound')
  return [
    ...moved.map((axis) => keepsOn(axis, byAxis[axis].more, whole[axis].best)),
    ...(others.some((axis) => byAxis[axis].more < 0) ? [] : [words.givesUpNothing]),
    ...short.map((axis) => words.stillMore(text.common.axes[axis].name.toLowerCase())),
  ]
}

/** Doors that it keeps or loses against the choice made. Who was never met is not named. */
function doorsOf({ path }: Look, { doors }: Weighed): string[] {
  const nameOf = (person: string) =>
    meets(path.beats, person) ? (path.manifest.cast[person]?.short ?? person) : words.unmet
  return [
    ...new Set([
      ...doors.kept.map((person) => words.doorKept(nameOf(person))),
      ...doors.lost.map((person) => words.doorLost(nameOf(person))),
    ]),
  ]
}
