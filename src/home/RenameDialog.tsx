import { useState } from 'preact/hooks'
import { Dialog } from '../ui/Dialog.tsx'
import { text } from '../ui/text.ts'
import { longestName } from './collection.ts'

interface Props {
  readonly name: string
  readonly onSave: (name: string) => void
  readonly onClose: () => void
}

/** Asks what a playthrough is to be called. Left empty, it goes by its encounter again. */
export function RenameDialog({ name, onSave, onClose }: Props) {
  const [typed, setTyped] = useState(name)
  return (
    <Dialog title={text.home.rename} kind="card" closeLabel={text.home.renameNo} onClose={onClose}>
      <form
        class="rename"
        onSubmit={(event) => {
          event.preventDefault()
          onSave(typed.trim())
        }}
      >
        <label>
          <span>{text.home.renameLabel}</span>
          <input
            type="text"
            value={typed}
            maxLength={longestName}
            autocomplete="off"
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <p class="hint">{text.home.renameHint}</p>
        <button type="submit" class="button strong">
          {text.home.renameYes}
        </button>
      </form>
    </Dialog>
  )
}
