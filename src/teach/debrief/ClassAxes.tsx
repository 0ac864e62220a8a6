import { useMemo } from 'preact/hooks'
import { axes } from '../../core/catalogue/axis.ts'
import { percent } from '../../core/graph/values/percent.ts'
import { walkedBeats } from '../../core/graph/walkedBeats.ts'
import { scoreOf } from '../../core/score/score.ts'
import { classDebrief } from '../../ui/text/classDebrief.ts'
import { text } from '../../ui/text.ts'
import type { HostDesk } from '../host/hostDesk.ts'
import { median } from '../median.ts'
import type { ClassWay } from './classWays.ts'
import type { Readings } from './useReadings.ts'

const words = classDebrief.axes

interface Props {
  readonly desk: HostDesk
  readonly ways: readonly ClassWay[]
  readonly readings: Readings
}

/** How the ways that ended stand on the four questions: lowest, middle, highest. Nothing is added up. */
export function ClassAxes({ desk: { open, view }, ways, readings }: Props) {
  const { manifest, graph } = open.klass
  const given = view.session.head?.given ?? {}
  const ended = ways.filter(({ ending }) => ending !== undefined)
  const scores = useMemo(
    () =>
      ended.flatMap(({ events, count }) => {
        const score = scoreOf({ manifest, beats: walkedBeats(graph, manifest, given, events), events })
        return Array.from({ length: count }, () => score)
      }),
    [open, ended.length],
  )
  const whole = ended.map(({ events }) => readings.of(events)?.whole).find((one) => one !== undefined)
  if (scores.length === 0 || !whole) return null
  return (
    <section aria-labelledby="class-axes">
      <h2 id="class-axes">{words.title}</h2>
      <p class="hint">{words.intro}</p>
      <table class="class-axes">
        <thead>
          <tr>
            <th scope="col">{words.axis}</th>
            <th scope="col">{words.low}</th>
            <th scope="col">{words.middle}</th>
            <th scope="col">{words.high}</th>
            <th scope="col">{words.chance}</th>
          </tr>
        </thead>
        <tbody>
          {axes.map((axis) => {
            const all = scores.map((score) => percent(score[axis].points, whole[axis].best))
            return (
              <tr key={axis}>
                <th scope="row">{text.common.axes[axis].name}</th>
                {[Math.min(...all), median(all) ?? 0, Math.max(...all)].map((value, index) => (
                  <td key={index} data-of={[words.low, words.middle, words.high][index]}>
                    {text.common.perCent(value)}
                  </td>
                ))}
                <td data-of={words.chance}>{text.common.perCent(percent(whole[axis].chance, whole[axis].best))}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
