import type { ComponentChildren } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import { blankCounty, type County } from '../core/county/county.ts'
import type { Manifest } from '../core/manifest/manifest.ts'
import { timeOf } from '../core/model/model.ts'
import type { Play, PlayState } from '../play/play.ts'
import { afterPaint } from '../ui/afterPaint.ts'
import { refocus, useFocusOn } from '../ui/focus.ts'
import { SettingsDialog } from '../ui/SettingsDialog.tsx'
import { StagePanel } from '../ui/stage/StagePanel.tsx'
import type { MountStage, StageTroubleKind } from '../ui/stage/stagePort.ts'
import { text } from '../ui/text.ts'
import { Afterward } from './Afterward.tsx'
import { BeatLines } from './BeatLines.tsx'
import { BeatSheets } from './BeatSheets.tsx'
import { lastAssessment } from './board/assessment.ts'
import { Board } from './board/Board.tsx'
import { Choices } from './Choices.tsx'
import { ClockCard } from './ClockCard.tsx'
import { CountyDialog } from './CountyDialog.tsx'
import { LawDialog } from './LawDialog.tsx'
import { NotebookDialog } from './NotebookDialog.tsx'
import { Notices } from './Notices.tsx'
import { PauseDialog } from './PauseDialog.tsx'
import { ReportPage } from './ReportPage.tsx'
import { type Panel, Toolbar } from './Toolbar.tsx'
import './encounter.css'

interface Props {
  readonly state: PlayState
  readonly manifest: Manifest
  readonly play: Play
  readonly mountStage: MountStage
  readonly wordingChanged: boolean
  readonly onDownload: () => void
  /** Whose law is shown, and who has the roles; the blank form where nothing is known. */
  readonly county?: County
  readonly inClass?: InClass
}

/** What is otherwise where a class plays. */
export interface InClass {
  /** News of the class, above the words. */
  readonly top: ComponentChildren
  /** Stands in the place of the choices. */
  readonly choices?: ComponentChildren
  /** Why one may not go on now; choices wait meanwhile. */
  readonly waiting?: string
  /** Where one goes from the last page. */
  readonly onward: ComponentChildren
}

/** An encounter being played: the stage, and beside it every word. */
export function Encounter({
  state,
  manifest,
  play,
  mountStage,
  wordingChanged,
  onDownload,
  county = blankCounty,
  inClass,
}: Props) {
  const [panel, setPanel] = useState<Panel | null>(null)
  const [trouble, setTrouble] = useState<StageTroubleKind | 'stage-failed' | null>(null)
  const [boardOpen, setBoardOpen] = useState(false)
  const words = useRef<HTMLElement>(null)
  const { beat } = state
  const assessed = lastAssessment(state.playthrough.events) !== undefined
  const atBoard = beat.part === 'board' && (!assessed || boardOpen)
  const heading = useFocusOn<HTMLHeadingElement>(`${beat.turn} ${atBoard}`)
  const place = manifest.places[beat.lines[0]?.place ?? beat.place]?.name ?? ''

  // Before anything changes: to lose the focus and find it again, or to scroll what is not laid out yet, costs a layout.
  const toTop = () => {
    if (document.activeElement !== heading.current) heading.current?.focus({ preventScroll: true })
    if (words.current && words.current.scrollTop > 0) words.current.scrollTop = 0
    if (scrollY > 0) scrollTo({ top: 0 })
  }
  const choose = (choice: string) => {
    const read = document.activeElement === heading.current
    toTop()
    play.choose(choice)
    // On a page of its own there will be another heading: what has the focus goes away more cheaply without it.
    const { part, ending } = play.get().beat
    if (part !== 'encounter' || ending !== null) heading.current?.blur()
    // Where it was already, who listens to the page is to hear all the same that it goes on there.
    if (read) afterPaint(() => refocus(heading.current))
  }
  const lookAt = (thing: string) => {
    const choice = beat.choices.find(({ deed }) => deed.thing === thing)
    if (choice) choose(choice.id)
  }
  const dialogs = panel && (
    <PanelDialog
      panel={panel}
      state={state}
      manifest={manifest}
      play={play}
      county={county}
      onClose={() => setPanel(null)}
      onDownload={onDownload}
      inClass={inClass !== undefined}
    />
  )
  const { halt, unsaved, apart, notes } = state
  const toolbar = useMemo(() => <Toolbar notes={notes.size} onOpen={setPanel} />, [notes.size])
  const troubles = useMemo(
    () => <Notices halt={halt} unsaved={unsaved} apart={apart} trouble={trouble} wordingChanged={wordingChanged} />,
    [halt, unsaved, apart, trouble, wordingChanged],
  )
  const notices = inClass ? [inClass.top, troubles] : troubles
  const lines = <BeatLines turn={beat.turn} lines={beat.lines} manifest={manifest} notes={state.notes} play={play} />
  const choices = inClass?.choices ?? (
    <Choices beat={beat} manifest={manifest} onChoose={choose} waiting={inClass?.waiting} />
  )

  if (beat.ending !== null) return <Afterward state={state} manifest={manifest} onward={inClass?.onward} />
  if (atBoard) {
    return (
      <div class="desk">
        {notices}
        <Board
          state={state}
          manifest={manifest}
          play={play}
          onNotebook={() => setPanel('notebook')}
          onDone={() => setBoardOpen(false)}
        >
          {!assessed && lines}
        </Board>
        {toolbar}
        {dialogs}
      </div>
    )
  }
  if (beat.part === 'report') {
    return (
      <div class="desk">
        {notices}
        <ReportPage state={state} manifest={manifest} play={play} lines={lines}>
          {choices}
        </ReportPage>
        {toolbar}
        {dialogs}
      </div>
    )
  }
  const reopen = beat.part === 'board' && (
    <p>
      <button type="button" class="button" onClick={() => setBoardOpen(true)}>
        {text.play.board.reopen}
      </button>
    </p>
  )
  return (
    <div class="encounter">
      <StagePanel beat={beat} manifest={manifest} mount={mountStage} onThing={lookAt} onTrouble={setTrouble} />
      <main class="words" ref={words}>
        <div class="words-sheet">
          {notices}
          <h1 class="beat-head" ref={heading} tabIndex={-1}>
            <span class="visually-hidden">{manifest.scenario.title}. </span>
            {text.play.whereAndWhen(timeOf(beat.model, manifest), place)}
          </h1>
          {inClass?.choices ? (
            <>
              {lines}
              {reopen}
              {inClass.choices}
            </>
          ) : (
            <BeatSheets
              beat={beat}
              manifest={manifest}
              notes={state.notes}
              play={play}
              onChoose={choose}
              onTurn={toTop}
              waiting={inClass?.waiting}
            >
              {reopen}
            </BeatSheets>
          )}
        </div>
      </main>
      <ClockCard beat={beat} manifest={manifest} />
      {toolbar}
      {dialogs}
    </div>
  )
}

interface PanelProps {
  readonly panel: Panel
  readonly state: PlayState
  readonly manifest: Manifest
  readonly play: Play
  readonly county: County
  readonly onClose: () => void
  readonly onDownload: () => void
  readonly inClass: boolean
}

function PanelDialog({ panel, state, manifest, play, county, onClose, onDownload, inClass }: PanelProps) {
  switch (panel) {
    case 'notebook':
      return <NotebookDialog state={state} manifest={manifest} play={play} onClose={onClose} />
    case 'law':
      return <LawDialog ids={manifest.scenario.law} given={state.playthrough.given} county={county} onClose={onClose} />
    case 'county':
      return <CountyDialog county={county} onClose={onClose} />
    case 'settings':
      return <SettingsDialog onClose={onClose} />
    case 'pause':
      return <PauseDialog playthrough={state.playthrough} onClose={onClose} onDownload={onDownload} inClass={inClass} />
  }
}
