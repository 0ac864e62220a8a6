import { eventsAlong } from '../../../src/core/graph/values/axisPaths.ts'
import { graphValues } from '../../../src/core/graph/values/graphValues.ts'
import { jointPath } from '../../../src/core/graph/values/joint.ts'
import type { PlayInput } from '../../../src/core/record/playEvent.ts'
import { careful } from '../../../src/core/score/careful.ts'
import { firstRoot, type Known } from './stories.ts'

/** Notes that are made, of all that a careful player makes: each costs a press and a look. */
const fewNotes = 3

/** The path that is good on every axis, as the proof finds it, with a few of its notes, each filed on the board. */
export function jointPlay(known: Known): PlayInput[] {
  const { manifest } = known.compiled
  const story = known.graph()
  const values = graphValues(story, manifest)
  const root = firstRoot(known, story)
  const joint = jointPath(values, root)
  if (!joint) throw new Error('no path is good on every axis')
  const events = eventsAlong(values.machine, root, joint.route, careful(manifest))
  const noted = events
    .flatMap((event) => (event.type === 'note' && 'cue' in event ? [event.cue] : []))
    .slice(0, fewNotes)
  return events.filter((event) => {
    if (event.type === 'note') return 'cue' in event && noted.includes(event.cue)
    return event.type !== 'pin' || (typeof event.note === 'string' && noted.includes(event.note))
  })
}
