import { useState } from 'preact/hooks'
import { longestReason } from '../../classroom/classEvent.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { host } from '../../ui/text/host.ts'

const words = host.together

interface Props {
  /** How the choice stands to the vote. */
  readonly sentence: string
  readonly onTake: (saying: string) => void
  readonly onClose: () => void
}

/** Asks before the class is taken where most did not vote to go, and lets the host say why. */
export function OtherBranch({ sentence, onTake, onClose }: Props) {
  const [saying, setSaying] = useState('')
  return (
    <Dialog title={words.otherTitle} kind="card" closeLabel={words.otherNo} onClose={onClose}>
      <form
        class="other-branch"
        onSubmit={(event) => {
          event.preventDefault()
          onTake(saying.trim())
        }}
      >
        <p>{sentence}</p>
        <label class="field">
          <span>{words.saying}</span>
          <textarea
            rows={2}
            maxLength={longestReason}
            value={saying}
            aria-describedby="saying-hint"
            onInput={({ currentTarget }) => setSaying(currentTarget.value)}
          />
          <small class="hint" id="saying-hint">
            {words.sayingHint}
          </small>
        </label>
        <button type="submit" class="button strong">
          {words.otherYes}
        </button>
      </form>
    </Dialog>
  )
}
