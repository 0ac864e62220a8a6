import { Icon, type IconName } from '../ui/Icon.tsx'
import { text } from '../ui/text.ts'

export type Panel = 'notebook' | 'law' | 'county' | 'pause' | 'settings'

/** What an officer has at hand during an encounter. */
export function Toolbar({ notes, onOpen }: { notes: number; onOpen: (panel: Panel) => void }) {
  const items: [Panel, IconName, string][] = [
    ['notebook', 'bookOpen', text.play.notebookCount(notes)],
    ['law', 'scale', text.play.law],
    ['county', 'contact', text.county.tool],
    ['settings', 'settings', text.common.settings],
    ['pause', 'pause', text.play.pause],
  ]
  return (
    <nav class="toolbar" aria-label={text.common.product}>
      {items.map(([panel, icon, label]) => (
        <button key={panel} type="button" class="tool" onClick={() => onOpen(panel)}>
          <Icon name={icon} />
          <span>{label}</span>
        </button>
      ))}
    </nav>
  )
}
