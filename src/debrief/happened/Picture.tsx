import { useMemo, useState } from 'preact/hooks'
import type { Beat } from '../../core/story/beat.ts'
import { Icon } from '../../ui/Icon.tsx'
import { StagePanel } from '../../ui/stage/StagePanel.tsx'
import type { StageTroubleKind } from '../../ui/stage/stagePort.ts'
import { text } from '../../ui/text.ts'
import type { Look } from '../look.ts'

/** The stage showing a moment again; its code is fetched only when it is asked for. */
export function Picture({ beat, look }: { beat: Beat; look: Look }) {
  const [open, setOpen] = useState(false)
  const [trouble, setTrouble] = useState<StageTroubleKind | 'stage-failed' | null>(null)
  // Nothing can be chosen any more: no ring stands around a thing.
  const shown = useMemo(() => ({ ...beat, choices: [] }), [beat])
  const toggle = () => {
    setOpen(!open)
    setTrouble(null)
  }
  return (
    <div class="moment-picture">
      <button type="button" class="button quiet" aria-expanded={open} onClick={toggle}>
        <Icon name="image" /> {open ? text.happened.pictureOff : text.happened.picture}
      </button>
      {trouble && (
        <p class="notice" role="status">
          {text.play.trouble[trouble]}
        </p>
      )}
      {open && trouble !== 'no-canvas' && trouble !== 'stage-failed' && (
        <StagePanel
          beat={shown}
          manifest={look.path.manifest}
          mount={look.mountStage}
          all={look.path.beats}
          onThing={() => undefined}
          onTrouble={setTrouble}
        />
      )}
    </div>
  )
}
