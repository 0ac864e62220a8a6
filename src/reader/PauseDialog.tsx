import type { Playthrough } from '../core/record/playthrough.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Icon } from '../ui/Icon.tsx'
import { text } from '../ui/text.ts'

interface Props {
  readonly playthrough: Playthrough
  readonly onClose: () => void
  readonly onDownload: () => void
  /** In a class the debrief is held together. */
  readonly inClass: boolean
}

/** A calm way out, at any time. */
export function PauseDialog({ playthrough, onClose, onDownload, inClass }: Props) {
  return (
    <Dialog title={text.play.pauseTitle} kind="card" closeLabel={text.play.resume} onClose={onClose}>
      <p>{inClass ? text.play.pauseInClass : text.play.pauseText}</p>
      <ul class="ways">
        {!inClass && playthrough.events.length > 0 && (
          <li>
            <a class="button" href={`#/debrief/${playthrough.id}`}>
              {text.play.skip}
            </a>
          </li>
        )}
        <li>
          <a class="button" href="#/">
            <Icon name="home" /> {text.play.leave}
          </a>
        </li>
        <li>
          <button type="button" class="button" onClick={onDownload}>
            <Icon name="download" /> {text.play.download}
          </button>
        </li>
      </ul>
      <p class="hint">{text.common.support.hotline}</p>
      <p class="hint">{text.common.support.officers}</p>
    </Dialog>
  )
}
