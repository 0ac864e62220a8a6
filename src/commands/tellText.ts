import { type Axis, axes } from '../core/catalogue/axis.ts'
import { percent } from '../core/graph/values/percent.ts'
import type { Manifest } from '../core/manifest/manifest.ts'
import { timeOf } from '../core/model/model.ts'
import type { Score } from '../core/score/score.ts'
import type { Beat } from '../core/story/beat.ts'

/** A beat for the terminal. */
export function beatText(beat: Beat, manifest: Manifest): string {
  const place = manifest.places[beat.place]?.name ?? beat.place
  const head = `${timeOf(beat.model, manifest)} · ${place} · ${beat.model.minutesLeft} min left`
  const lines = beat.lines.map(({ speaker, text, cues }) => {
    const who = speaker ? `${manifest.cast[speaker]?.short ?? speaker}: ` : ''
    return `  ${who}${text}${cues.map((cue) => ` [${cue}]`).join('')}`
  })
  const choices = beat.choices.map(({ id, text }) => `    ${id}  ${text}`)
  return [
    head,
    ...lines,
    ...choices,
    ...(beat.ending ? [`  — ${manifest.scenario.endings[beat.ending] ?? beat.ending}`] : []),
  ].join('\n')
}

/** A score for the terminal: sums, screen-outs, then every reason. */
export function scoreText(score: Score): string {
  const sums = axes.map((axis) => axisText(axis, score[axis])).join(' · ')
  const findings = score.findings.map(
    ({ turn, axis, points, rule, why }) => `  ${turn}  ${axis}  ${points > 0 ? '+' : ''}${points}  ${rule}: ${why}`,
  )
  return [sums, `screen-outs: ${score.screenOuts.join(', ') || 'none'}`, ...findings].join('\n')
}

const axisText = (axis: Axis, { points, best }: Score[Axis]) =>
  best === null ? `${axis} ${points}` : `${axis} ${points} of ${best} (${percent(points, best)} %)`
