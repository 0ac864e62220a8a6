import type { Manifest } from '../core/manifest/manifest.ts'
import type { Beat, Offered } from '../core/story/beat.ts'
import { Icon } from '../ui/Icon.tsx'
import { text } from '../ui/text.ts'

interface Props {
  readonly beat: Beat
  readonly manifest: Manifest
  readonly onChoose: (choice: string) => void
}

/**
 * What one may do now: say or do something, or look at a thing. The second click of a double one chooses nothing: it would
 * fall on what the next beat offers at the same spot.
 */
export function Choices({ beat, manifest, onChoose }: Props) {
  const spoken = beat.choices.filter(({ deed }) => deed.thing === undefined)
  const looks = beat.choices.filter(({ deed }) => deed.thing !== undefined)
  const button = ({ id, text: words }: Offered, kind: string) => (
    <li key={id}>
      <button type="button" class={kind} data-choice={id} onClick={({ detail }) => detail < 2 && onChoose(id)}>
        {kind === 'look' && <Icon name="eye" />}
        <span>{words}</span>
      </button>
    </li>
  )
  const things = manifest.places[beat.place]?.things ?? {}
  const named = looks.map(({ deed }) => things[deed.thing ?? '']).filter(Boolean)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for answers, these are acts
    <div role="group" aria-label={text.play.choices} class="choices">
      <ul class="choice-list">{spoken.map((choice) => button(choice, 'choice'))}</ul>
      {looks.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: as above
        <div role="group" aria-label={`${text.play.lookAround}: ${named.join(', ')}`}>
          <p class="look-title" aria-hidden="true">
            {text.play.lookAround}
          </p>
          <ul class="look-list">{looks.map((choice) => button(choice, 'look'))}</ul>
        </div>
      )}
    </div>
  )
}
