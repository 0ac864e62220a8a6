import { useEffect, useState } from 'preact/hooks'
import type { PathMap } from '../../core/look/pathMap.ts'
import { openValues, type Values } from '../../debrief/values/openValues.ts'
import type { HostDesk } from '../host/hostDesk.ts'

/** The story's map, drawn up in a worker; null where it cannot be had. */
export function useStoryMap({ open, view }: HostDesk): PathMap['map'] | null | undefined {
  const [map, setMap] = useState<PathMap['map'] | null>()
  useEffect(() => {
    let gone = false
    let values: Values | undefined
    const draw = async () => {
      values = await openValues({
        url: open.graph,
        story: open.klass.graph.story,
        manifest: open.klass.manifest,
      })
      const path = await values.ask('map', { given: view.session.head?.given ?? {}, events: [] })
      if (!gone) setMap(path?.map ?? null)
    }
    draw()
      .catch(() => gone || setMap(null))
      .finally(() => values?.close())
    return () => {
      gone = true
      values?.close()
    }
  }, [open])
  return map
}
