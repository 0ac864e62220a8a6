import bookOpen from 'lucide-static/icons/book-open.svg?raw'
import chevronLeft from 'lucide-static/icons/chevron-left.svg?raw'
import chevronRight from 'lucide-static/icons/chevron-right.svg?raw'
import contact from 'lucide-static/icons/contact-round.svg?raw'
import download from 'lucide-static/icons/download.svg?raw'
import eye from 'lucide-static/icons/eye.svg?raw'
import folderOpen from 'lucide-static/icons/folder-open.svg?raw'
import highlighter from 'lucide-static/icons/highlighter.svg?raw'
import home from 'lucide-static/icons/house.svg?raw'
import image from 'lucide-static/icons/image.svg?raw'
import list from 'lucide-static/icons/list.svg?raw'
import locate from 'lucide-static/icons/locate.svg?raw'
import map from 'lucide-static/icons/map.svg?raw'
import maximize from 'lucide-static/icons/maximize.svg?raw'
import pause from 'lucide-static/icons/pause.svg?raw'
import pencil from 'lucide-static/icons/pencil.svg?raw'
import playOn from 'lucide-static/icons/play.svg?raw'
import print from 'lucide-static/icons/printer.svg?raw'
import scale from 'lucide-static/icons/scale.svg?raw'
import settings from 'lucide-static/icons/settings-2.svg?raw'
import skipBack from 'lucide-static/icons/skip-back.svg?raw'
import skipForward from 'lucide-static/icons/skip-forward.svg?raw'
import trash from 'lucide-static/icons/trash-2.svg?raw'
import undo from 'lucide-static/icons/undo-2.svg?raw'
import zoomIn from 'lucide-static/icons/zoom-in.svg?raw'
import zoomOut from 'lucide-static/icons/zoom-out.svg?raw'
import { useCallback } from 'preact/hooks'

const icons = {
  bookOpen,
  chevronLeft,
  chevronRight,
  contact,
  image,
  list,
  locate,
  map,
  maximize,
  playOn,
  skipBack,
  skipForward,
  undo,
  zoomIn,
  zoomOut,
  download,
  eye,
  folderOpen,
  highlighter,
  home,
  pause,
  pencil,
  print,
  scale,
  settings,
  trash,
}
export type IconName = keyof typeof icons

const drawings = new Map<IconName, Element>()

/** A new copy of a drawing: its text is parsed once. */
function drawing(name: IconName): Node | undefined {
  const known = drawings.get(name)
  if (known) return known.cloneNode(true)
  const parsed = document.createElement('template')
  parsed.innerHTML = icons[name]
  const svg = parsed.content.querySelector('svg')
  if (svg) drawings.set(name, svg)
  return svg?.cloneNode(true)
}

/** A line drawing beside words; it never stands alone for them. */
export function Icon({ name }: { name: IconName }) {
  const draw = useCallback((span: HTMLElement | null) => span?.replaceChildren(drawing(name) ?? ''), [name])
  return <span class="icon" aria-hidden="true" ref={draw} />
}
