import type { PlayState } from '../play/play.ts'
import { text } from '../ui/text.ts'

interface Props extends Pick<PlayState, 'halt' | 'unsaved' | 'apart'> {
  readonly trouble: keyof typeof text.play.trouble | null
  readonly wordingChanged: boolean
}

/** What went wrong, in sentences; play goes on. */
export function Notices({ halt, unsaved, apart, trouble, wordingChanged }: Props) {
  const sentences = [
    halt && `${text.play.halt[halt.why]} ${text.play.halt.rest}`,
    unsaved && text.home.storage[unsaved],
    apart && text.home.storage.changed,
    typeof trouble === 'string' && text.play.trouble[trouble],
    wordingChanged && !halt && text.play.wordingChanged,
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
