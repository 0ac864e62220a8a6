import { describe, expect, it } from 'vitest'
import { approaches } from '../../../src/core/catalogue/approach.ts'
import { axes } from '../../../src/core/catalogue/axis.ts'
import { events as worldEvents } from '../../../src/core/catalogue/event.ts'
import { graphValues } from '../../../src/core/graph/values/graphValues.ts'
import { acceptedAt, drillsOf, gaveUp } from '../../../src/core/look/drill.ts'
import { hintOf, reasonsFor } from '../../../src/core/look/hint.ts'
import { insteadAt } from '../../../src/core/look/instead.ts'
import { margins } from '../../../src/core/look/margins.ts'
import { offerFindings } from '../../../src/core/look/offerFindings.ts'
import { type Reading, readingOf } from '../../../src/core/look/reading.ts'
import { aboutOf, topics } from '../../../src/core/look/topic.ts'
import { isHarm, turnLooks } from '../../../src/core/look/turnLook.ts'
import { cuesNoted } from '../../../src/core/score/path.ts'
import { everyPath } from '../../support/everyPath.ts'
import { gate } from '../../support/gate.ts'
import { kiln } from '../../support/kiln.ts'
import { provedGraph } from '../../support/proved.ts'

describe.each([
  ['the gate', gate, {}],
  ['the kiln', kiln, { county: 'weld' }],
] as const)('trying turns of %s again, on every path', (_, { compiled, narrator }, given) => {
  const { manifest } = compiled
  const values = graphValues(provedGraph(compiled), manifest)
  const plays = everyPath(narrator, compiled, given).map(({ events, beats }) => {
    const path = { manifest, beats, events }
    const reading = readingOf(values, { given, events, noted: cuesNoted(path) }) as Reading
    const looks = turnLooks(path, reading)
    return { path, reading, looks, drills: drillsOf(path, reading, looks) }
  })
  const share = ({ reading, looks }: (typeof plays)[number], turn: number, axis: (typeof axes)[number]) =>
    (looks.find((look) => look.turn === turn)?.byAxis[axis].regret ?? 0) / reading.whole[axis].best

  it('finds something to drill', () => {
    expect(plays.some(({ drills }) => drills.length > 0)).toBe(true)
  })

  it('drills what was marked, the dearest first, and each can be answered', () => {
    for (const play of plays) {
      const { path, reading, looks, drills } = play
      const dearest = drills.map(({ turn, axes: [first = 'case'] }) => share(play, turn, first))
      expect(dearest).toEqual([...dearest].sort((one, other) => other - one))
      for (const { turn, axes: drilled } of drills) {
        const shares = drilled.map((axis) => share(play, turn, axis))
        expect(shares).toEqual([...shares].sort((one, other) => other - one))
        for (const axis of drilled) {
          const look = looks.find((one) => one.turn === turn) as (typeof looks)[number]
          const harmed = look.harmful.some((finding) => finding.axis === axis)
          expect(gaveUp(look, axis) || (harmed && !axes.some((one) => gaveUp(look, one)))).toBe(true)
          expect(acceptedAt(path, reading, turn, axis)).not.toEqual([])
        }
      }
      const left = looks.flatMap((look) =>
        axes.flatMap((axis) => {
          const isMarked = look.byAxis[axis].mark === 'missed' || look.byAxis[axis].mark === 'costly'
          const isDrilled = drills.some(({ turn, axes: on }) => turn === look.turn && on.includes(axis))
          return isMarked && !isDrilled ? acceptedAt(path, reading, look.turn, axis) : []
        }),
      )
      expect(left).toEqual([])
    }
  })

  it('calls no choice sound on a question on which it harmed somebody, and lets each such turn be tried again', () => {
    const harmedTurns = plays.flatMap((play) =>
      play.looks.flatMap((look) =>
        look.harmful.map(({ axis }) => ({ play, turn: look.turn, axis, mark: look.byAxis[axis].mark })),
      ),
    )
    expect(harmedTurns).not.toEqual([])
    for (const { play, turn, axis, mark } of harmedTurns) {
      expect(mark).not.toBe('sound')
      const hasBetter = acceptedAt(play.path, play.reading, turn, axis).length > 0
      if (hasBetter) expect(play.drills.map((drill) => drill.turn)).toContain(turn)
    }
  })

  it('accepts exactly what keeps within the margin, harms nobody and is no screen-out; and counts just that as sound', () => {
    for (const { path, reading, looks, drills } of plays) {
      for (const { turn, axes: drilled } of drills) {
        for (const axis of drilled) {
          const { offers = [], reach, made } = reading.turns[turn] ?? {}
          const good = offers.filter(
            (offer) =>
              100 * ((reach?.[axis] ?? 0) - offer.reach[axis]) <= margins.sound * reading.whole[axis].best &&
              offer.screenOuts.length === 0 &&
              !offerFindings(path, turn, offer.choice).some(isHarm),
          )
          const accepted = acceptedAt(path, reading, turn, axis)
          expect(accepted).toEqual(good.map(({ choice }) => choice))
          expect(accepted).not.toContain(made)
          expect(looks.find((look) => look.turn === turn)?.byAxis[axis].sound).toEqual(accepted)
        }
      }
    }
  })

  it('hints at a reason for what is accepted, and names no choice', () => {
    for (const { path, reading, looks, drills } of plays) {
      for (const { turn, axes: drilled } of drills) {
        for (const axis of drilled) {
          const look = looks.find((one) => one.turn === turn)?.byAxis[axis]
          if (!look) continue
          const accepted = acceptedAt(path, reading, turn, axis)
          const reasons = reasonsFor(look, accepted)
          const hint = hintOf(look, accepted)
          expect(reasons.map(({ finding }) => finding)).toContain(hint?.finding)
          expect(topics).toContain(hint?.topic)
          expect(hint?.kind).toBe(reasons.some(({ kind }) => kind === 'instead') ? 'instead' : 'did')
        }
      }
    }
  })

  it('weighs each choice on offer against the one made', () => {
    for (const { reading } of plays.slice(0, 60)) {
      for (const { turn, offers, made } of reading.turns) {
        const own = offers.find(({ choice }) => choice === made)
        for (const offer of offers) {
          const instead = insteadAt(reading, turn, offer.choice)
          if (!own) {
            expect(instead).toBeUndefined()
            continue
          }
          for (const axis of axes) {
            expect(instead?.byAxis[axis].reach).toBe(offer.reach[axis])
            expect(instead?.byAxis[axis].more).toBe(offer.reach[axis] - own.reach[axis])
          }
          const kept = own.doors.filter((door) => !instead?.doors.lost.includes(door))
          expect([...kept, ...(instead?.doors.kept ?? [])].sort()).toEqual([...offer.doors].sort())
          expect(instead?.endings).toEqual({ after: offer.endings.length, made: own.endings.length })
        }
      }
    }
  })
})

describe('what a rule is about', () => {
  it('is known for every rule that can be a reason', () => {
    for (const id of [...Object.keys(approaches), ...Object.keys(worldEvents)])
      expect(topics, id).toContain(aboutOf(id).topic)
  })

  it('names the person whom an approach was for', () => {
    expect(aboutOf('press@mateo')).toEqual({ topic: 'asking', person: 'mateo' })
    expect(aboutOf('care-offered')).toEqual({ topic: 'care', person: undefined })
  })

  it('is nothing for a rule of the board or an end, whatever its name', () => {
    for (const rule of ['door:mateo', 'note:bunks', 'toString', '__proto__', ''])
      expect(aboutOf(rule).topic).toBeUndefined()
  })
})
