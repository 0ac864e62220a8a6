import { axes } from '../../core/catalogue/axis.ts'
import { margins } from '../../core/look/margins.ts'
import type { ByAxis } from '../../core/look/reading.ts'
import { classDebrief } from '../../ui/text/classDebrief.ts'
import { text } from '../../ui/text.ts'
import type { ClassSplit } from './classSplits.ts'

const words = classDebrief.splits

interface Props {
  readonly split: ClassSplit
  readonly textOf: (choice: string) => string
  /** By choice, what it gives up in per cent of each axis's best; empty while it is not known. */
  readonly cost: ReadonlyMap<string, ByAxis<number>>
  readonly title: string
}

/** Each choice with how many took it and what it gives up, the four questions apart. */
export function SplitTable({ split: { offered, counts }, textOf, cost, title }: Props) {
  const most = Math.max(1, ...Object.values(counts))
  return (
    <table class="split-table" aria-label={title}>
      <thead>
        <tr>
          <th scope="col">{words.choice}</th>
          <th scope="col">{words.count}</th>
          {cost.size > 0 &&
            axes.map((axis) => (
              <th key={axis} scope="col">
                {text.common.axes[axis].name}
              </th>
            ))}
        </tr>
      </thead>
      <tbody>
        {offered.map((choice) => {
          const gives = cost.get(choice)
          const count = counts[choice] ?? 0
          return (
            <tr key={choice}>
              <th scope="row">{textOf(choice)}</th>
              <td class="split-count" data-of={words.count}>
                {count}
                <svg class="vote-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                  <rect class="vote-bar-part" width={(100 * count) / most} height="8" />
                </svg>
              </td>
              {cost.size > 0 &&
                axes.map((axis) => (
                  <td
                    key={axis}
                    data-of={text.common.axes[axis].name}
                    class={gives && gives[axis] >= margins.costly ? 'lost' : undefined}
                  >
                    {gives === undefined
                      ? ''
                      : gives[axis] <= margins.sound
                        ? words.sound
                        : words.gives(Math.round(gives[axis]))}
                  </td>
                ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
