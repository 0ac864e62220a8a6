import { tellJson } from '../../core/look/tellJson.ts'
import { withBests } from '../../core/score/score.ts'
import type { Look } from '../look.ts'

/** All of a debrief for programs: the playthrough, and what `tell --json` says of it. */
export function debriefData({ playthrough, story, telling, score, values, thoughts }: Look, wrote: boolean): string {
  const { given, seed, events } = playthrough
  const whole = values.value.at === 'here' ? values.value.reading.whole : undefined
  const scored = whole ? withBests(score, whole) : score
  const told = tellJson({ compiled: story.compiled, given, seed, events, beats: telling.beats, score: scored })
  return `${JSON.stringify({ playthrough, ...told, ...(wrote && { thoughts: thoughts.value }) }, null, 1)}\n`
}
