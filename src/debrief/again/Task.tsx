import type { RefObject } from 'preact'
import type { Axis } from '../../core/catalogue/axis.ts'
import type { Beat } from '../../core/story/beat.ts'
import { OneOf } from '../../ui/OneOf.tsx'
import { text } from '../../ui/text.ts'

const words = text.again

interface Props {
  readonly beat: Beat
  readonly made: string
  readonly axis: Axis
  readonly axes: readonly Axis[]
  readonly heading: RefObject<HTMLHeadingElement>
  readonly progress: string
  readonly onAxis: (axis: Axis) => void
}

/** What was chosen, named and no more, and what to look for instead. */
export function Task({ beat, made, axis, axes, heading, progress, onAxis }: Props) {
  const { name, asks } = text.common.axes[axis]
  return (
    <section class="again-task" aria-labelledby="again-task">
      <h2 id="again-task" ref={heading} tabIndex={-1}>
        {progress}
      </h2>
      <p>
        {words.youChose}: <b>{beat.choices.find(({ id }) => id === made)?.text}</b>
      </p>
      <p class="again-wanted">
        {words.task(name.toLowerCase())} <small>{asks}</small>
      </p>
      {axes.length > 1 && (
        <OneOf
          row
          legend={words.axisTitle}
          options={axes.map((value) => ({ value, name: text.common.axes[value].name }))}
          value={axis}
          onPick={onAxis}
        />
      )}
    </section>
  )
}
