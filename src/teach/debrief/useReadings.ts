import { useEffect, useState } from 'preact/hooks'
import { walkedBeats } from '../../core/graph/walkedBeats.ts'
import type { Reading } from '../../core/look/reading.ts'
import { makeNotation } from '../../core/record/notation.ts'
import type { PlayInput } from '../../core/record/playEvent.ts'
import { cuesNoted } from '../../core/score/path.ts'
import { openValues, type Values } from '../../debrief/values/openValues.ts'
import type { HostDesk } from '../host/hostDesk.ts'

type Events = readonly PlayInput[]

/** Worlds of a class against all that could have been; as many of them as are worked out. */
export interface Readings {
  readonly at: 'coming' | 'here' | 'none'
  readonly of: (events: Events) => Reading | undefined
  /** The events of a path that is good on all axes, where there is one. */
  readonly joint: Events | undefined
}

const nothing: Readings = { at: 'coming', of: () => undefined, joint: undefined }

/** Asks for the worlds' readings in a worker, each path once. `stamp` changes when they have to be asked for anew. */
export function useReadings({ open, view }: HostDesk, worlds: readonly Events[], stamp: number): Readings {
  const [readings, setReadings] = useState(nothing)
  const given = view.session.head?.given ?? {}
  useEffect(() => {
    let gone = false
    let values: Values | undefined
    const { graph, manifest } = open.klass
    const read = async () => {
      values = await openValues({ url: open.graph, story: graph.story, manifest })
      const known = new Map<string, Reading | undefined>()
      for (const events of worlds) {
        const key = makeNotation(events)
        if (known.has(key) || gone) continue
        const beats = walkedBeats(graph, manifest, given, events)
        const noted = [...cuesNoted({ manifest, beats, events })]
        known.set(key, await values.ask('reading', { given, events, noted }))
      }
      const joint = await values.ask('joint', { given })
      if (!gone) setReadings({ at: 'here', of: (events) => known.get(makeNotation(events)), joint })
    }
    read().catch(() => gone || setReadings({ ...nothing, at: 'none' }))
    return () => {
      gone = true
      values?.close()
    }
  }, [open, stamp])
  return readings
}
