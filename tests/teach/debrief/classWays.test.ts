import { expect, test } from 'vitest'
import { makeNotation } from '../../../src/core/record/notation.ts'
import { classWays } from '../../../src/teach/debrief/classWays.ts'
import { walker } from '../../../src/teach/host/hostDesk.ts'
import { kilnClass } from '../../support/kilnClass.ts'

function waysOf(...went: readonly string[]): string[] {
  const lesson = kilnClass('each', went.length)
  lesson.host({ type: 'start' })
  for (const [place, way] of went.entries()) if (way) lesson.seat(place + 1, way)
  const { session, story } = lesson.room
  const walk = walker(story, session.head?.given ?? {})
  return classWays(session, story, walk).map(({ count, events }) => `${count}: ${makeNotation(events)}`)
}

test('the ways of a class, those gone most often first, each as the first one went it', () => {
  expect(waysOf('plan', 'look-locker note:papers-kept read-ad', 'look-locker read-ad', '')).toEqual([
    '2: look-locker note:papers-kept read-ad',
    '1: plan',
  ])
})
