import type { Beat } from '../../core/story/beat.ts'
import { Icon } from '../../ui/Icon.tsx'
import { text } from '../../ui/text.ts'
import type { Answered } from './answered.ts'

const words = text.again

interface Props {
  readonly beat: Beat
  /** One's own choice: it is named, not judged. */
  readonly made: string
  /** Choices that were shown to be accepted. */
  readonly shown: readonly string[]
  /** What a choice that was tried came to. */
  readonly sentenceOf: (choice: string) => Answered | undefined
  readonly onTry: (choice: string) => void
}

/** What could be chosen then, to choose again. Each try is answered right under it. */
export function Offers({ beat, made, shown, sentenceOf, onTry }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for answers, these are acts
    <div role="group" aria-label={words.offers}>
      <ul class="again-offers">
        {beat.choices.map(({ id, text: said, deed }) => {
          const told = sentenceOf(id)
          const isShown = shown.includes(id) && told?.answer !== 'accepted'
          const state = id === made ? told && 'not-yet' : (told?.answer ?? (isShown ? 'accepted' : undefined))
          return (
            <li key={id} class={state && `again-${state}`}>
              <button type="button" class="again-offer" data-choice={id} onClick={() => onTry(id)}>
                {deed.thing !== undefined && <Icon name="eye" />}
                <span>{said}</span>
              </button>
              <p class="again-said" role="status">
                {told?.sentence ?? (isShown ? words.shownMark : '')}
              </p>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
