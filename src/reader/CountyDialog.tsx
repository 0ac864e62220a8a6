import type { County } from '../core/county/county.ts'
import { FourMoves, RoleList } from '../ui/county/CountyCard.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { text } from '../ui/text.ts'

/** Beside the story: who has these roles where the player works. */
export const CountyDialog = ({ county, onClose }: { county: County; onClose: () => void }) => (
  <Dialog title={text.county.title} onClose={onClose}>
    <FourMoves />
    <p class="hint">{text.county.beside}</p>
    <RoleList county={county} />
  </Dialog>
)
