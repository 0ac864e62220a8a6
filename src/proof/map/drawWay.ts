import type { MapLink } from '../../core/graph/map/storyMap.ts'
import { wayCourse } from '../../core/graph/map/wayCourse.ts'
import { type Markup, tag } from './tag.ts'

/** A way, the thicker the more plays pass. */
export function drawWay(link: MapLink): Markup {
  const { points, back, width } = link
  if (points.length === 0) return tag('path')
  return tag('path', { class: back ? 'back' : 'way', d: wayCourse(link), 'stroke-width': back ? 1.2 : width })
}
