import { useEffect, useRef, useState } from 'preact/hooks'
import type { PanelState } from './panelState.ts'
import { Section } from './Section.tsx'
import { text } from './text.ts'

/** The map of the story: small here, at its own size on a sheet over everything. */
export function MapPart({ map, look, earlier }: PanelState) {
  const [open, setOpen] = useState(false)
  const title = look?.structure.title ?? ''
  return (
    <Section title={text.sections.map} aside={map && earlier ? text.earlier : undefined}>
      {!map && <p>{text.mapLater}</p>}
      {map && (
        <button type="button" class="author-map-small" onClick={() => setOpen(true)}>
          <img src={map.url} alt={text.mapAlt(title)} />
          <span>{text.mapOpen}</span>
        </button>
      )}
      {map && open && <MapSheet url={map.url} title={text.mapAlt(title)} onClose={() => setOpen(false)} />}
    </Section>
  )
}

function MapSheet({ url, title, onClose }: { url: string; title: string; onClose: () => void }) {
  const sheet = useRef<HTMLDialogElement>(null)
  useEffect(() => sheet.current?.showModal(), [])
  return (
    <dialog
      ref={sheet}
      class="author-sheet"
      aria-label={title}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <form method="dialog">
        <button type="submit" class="button">
          {text.close}
        </button>
      </form>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached with keys */}
      <div class="author-sheet-body" tabIndex={0}>
        <img src={url} alt={title} />
      </div>
    </dialog>
  )
}
