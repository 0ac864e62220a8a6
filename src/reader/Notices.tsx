import type { PlayState } from '../play/play.ts'
import { text } from '../ui/text.ts'

interface Props {
  readonly state: PlayState
  readonly trouble: keyof typeof text.play.trouble | null
  readonly wordingChanged: boolean
}

/** What went wrong, in sentences; play goes on. */
export function Notices({ state, trouble, wordingChanged }: Props) {
  const sentences = [
    state.halt && `${text.play.halt[state.halt.why]} ${text.play.halt.rest}`,
    state.unsaved && text.home.storage[state.unsaved],
    typeof trouble === 'string' && text.play.trouble[trouble],
    wordingChanged && !state.halt && text.play.wordingChanged,
  ].filter((sentence) => typeof sentence === 'string')
  return (
    <div class="notices" role="status">
      {sentences.map((sentence) => (
        <p key={sentence} class="notice">
          {sentence}
        </p>
      ))}
    </div>
  )
}
