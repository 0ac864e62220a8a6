import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Manifest } from '../../core/manifest/manifest.ts'
import { timeOf } from '../../core/model/model.ts'
import type { NoteKey } from '../../core/record/note.ts'
import type { Beat } from '../../core/story/beat.ts'
import { Lines } from '../../debrief/Lines.tsx'
import { StagePanel } from '../../ui/stage/StagePanel.tsx'
import type { MountStage, StageTroubleKind } from '../../ui/stage/stagePort.ts'
import { text } from '../../ui/text.ts'

interface Props {
  readonly beat: Beat
  readonly manifest: Manifest
  readonly noted: ReadonlySet<NoteKey>
  readonly mountStage: MountStage
  /** Under picture and words, across the wall: what can be done, or what became of it. */
  readonly children: ComponentChildren
}

/** One moment of a story on the wall: the stage, and beside it every word. */
export function ScreenScene({ beat, manifest, noted, mountStage, children }: Props) {
  const [trouble, setTrouble] = useState<StageTroubleKind | 'stage-failed' | null>(null)
  // Nothing on the wall can be touched: no ring stands around a thing.
  const shown = useMemo(() => ({ ...beat, choices: [] }), [beat])
  const place = manifest.places[beat.lines[0]?.place ?? beat.place]?.name ?? ''
  return (
    <div class="screen-scene">
      <div class="screen-picture">
        {trouble !== 'no-canvas' && trouble !== 'stage-failed' && (
          <StagePanel
            beat={shown}
            manifest={manifest}
            mount={mountStage}
            onThing={() => undefined}
            onTrouble={setTrouble}
          />
        )}
      </div>
      <div class="screen-words" aria-live="polite">
        <h1 class="beat-head">{text.play.whereAndWhen(timeOf(beat.model, manifest), place)}</h1>
        <div class="screen-lines">
          <Lines beat={beat} manifest={manifest} noted={noted} />
        </div>
      </div>
      <div class="screen-below">{children}</div>
    </div>
  )
}
