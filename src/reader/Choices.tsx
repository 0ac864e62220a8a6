import type { Manifest } from '../core/manifest/manifest.ts'
import type { Beat, Offered } from '../core/story/beat.ts'
import { Icon } from '../ui/Icon.tsx'
import { text } from '../ui/text.ts'

interface Props {
  readonly beat: Beat
  readonly manifest: Manifest
  readonly onChoose: (choice: string) => void
  /** Why nothing may be chosen now, in a sentence. */
  readonly waiting?: string | undefined
  /** A choice is hovered over, or has the focus. */
  readonly onNear?: (choice: string) => void
  /** Only laid out: nothing here can be chosen yet, or any more. */
  readonly unseen?: boolean
}

const eye = <Icon name="eye" />

/** A press takes no focus: the choice gives it to the next beat's heading, and to take it there and back costs a layout. */
const keepFocus = (event: Event) => event.preventDefault()

/**
 * What one may do now: say or do something, or look at a thing. The second click of a double one chooses nothing: it would
 * fall on what the next beat offers at the same spot. A row is kept for the next beat's words, which is cheaper than a new one.
 */
export function Choices({ beat, manifest, onChoose, waiting, onNear, unseen = false }: Props) {
  const spoken = beat.choices.filter(({ deed }) => deed.thing === undefined)
  const looks = beat.choices.filter(({ deed }) => deed.thing !== undefined)
  const button = ({ id, text: words }: Offered, kind: string, index: number) => (
    <li key={index}>
      <button
        type="button"
        class={kind}
        data-choice={unseen ? undefined : id}
        aria-disabled={waiting !== undefined || undefined}
        onMouseDown={keepFocus}
        onPointerEnter={() => onNear?.(id)}
        onFocus={() => onNear?.(id)}
        onClick={({ detail }) => detail < 2 && waiting === undefined && onChoose(id)}
      >
        {kind === 'look' && eye}
        <span>{words}</span>
      </button>
    </li>
  )
  const things = manifest.places[beat.place]?.things ?? {}
  const named = looks.map(({ deed }) => things[deed.thing ?? '']).filter(Boolean)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for answers, these are acts
    <div role="group" aria-label={text.play.choices} class="choices">
      <ul class="choice-list">{spoken.map((choice, index) => button(choice, 'choice', index))}</ul>
      {looks.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: as above
        <div role="group" aria-label={`${text.play.lookAround}: ${named.join(', ')}`}>
          <p class="look-title" aria-hidden="true">
            {text.play.lookAround}
          </p>
          <ul class="look-list">{looks.map((choice, index) => button(choice, 'look', index))}</ul>
        </div>
      )}
    </div>
  )
}
