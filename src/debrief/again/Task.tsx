import type { RefObject } from 'preact'
import type { Axis } from '../../core/catalogue/axis.ts'
import type { Role } from '../../core/manifest/scenario.ts'
import type { Beat } from '../../core/story/beat.ts'
import { asks } from '../../ui/asks.ts'
import { OneOf } from '../../ui/OneOf.tsx'
import { text } from '../../ui/text.ts'

const words = text.again

interface Props {
  readonly beat: Beat
  readonly made: string
  /** Somebody else's path: a class's, say. */
  readonly foreign: boolean
  readonly axis: Axis
  /** Whose work the story is about: what an axis asks is in their words. */
  readonly role: Role | undefined
  readonly axes: readonly Axis[]
  readonly heading: RefObject<HTMLHeadingElement>
  readonly progress: string
  /** It is tried again for the harm that it did: it gave up little. */
  readonly harmOnly: boolean
  readonly onAxis: (axis: Axis) => void
}

/** What was chosen, named and no more, and what to look for instead. */
export function Task({ beat, made, foreign, axis, role, axes, heading, progress, harmOnly, onAxis }: Props) {
  const { name } = text.common.axes[axis]
  return (
    <section class="again-task" aria-labelledby="again-task">
      <h2 id="again-task" ref={heading} tabIndex={-1}>
        {progress}
      </h2>
      <p>
        {foreign ? words.wasChosen : words.youChose}: <b>{beat.choices.find(({ id }) => id === made)?.text}</b>
      </p>
      <p class="again-wanted">
        {(harmOnly ? words.harmTask : words.task)(name.toLowerCase())} <small>{asks(axis, role)}</small>
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
