import { Dialog } from '../ui/Dialog.tsx'
import { text } from '../ui/text.ts'

/** Asks before a playthrough is deleted: it cannot be taken back. */
export const RemoveDialog = ({ onYes, onClose }: { onYes: () => void; onClose: () => void }) => (
  <Dialog title={text.home.remove} kind="card" closeLabel={text.home.removeNo} onClose={onClose}>
    <p>{text.home.removeAsk}</p>
    <button type="button" class="button strong" onClick={onYes}>
      {text.home.removeYes}
    </button>
  </Dialog>
)
