import type { Playthrough } from '../core/record/playthrough.ts'
import { indicatorsNoted, listsOf, statutoryNoted } from '../core/score/recognition.ts'
import { type Score, scoreOf } from '../core/score/score.ts'
import type { CompiledStory } from '../core/story/compiled.ts'
import type { Telling } from '../core/story/narrator.ts'
import { useFocusOn } from '../ui/focus.ts'
import { Icon } from '../ui/Icon.tsx'
import { SupportFooter } from '../ui/SupportFooter.tsx'
import { saveFile } from '../ui/saveFile.ts'
import { text } from '../ui/text.ts'
import { AxisPoints } from './AxisPoints.tsx'
import { BoardSummary } from './BoardSummary.tsx'
import { CalibrationNote } from './CalibrationNote.tsx'
import { Conduct } from './Conduct.tsx'
import { IloPicture } from './IloPicture.tsx'
import { Standings } from './Standings.tsx'
import { StatutePicture } from './StatutePicture.tsx'
import { TurnList } from './TurnList.tsx'
import './debrief.css'

interface Props {
  readonly playthrough: Playthrough
  readonly compiled: CompiledStory
  readonly telling: Telling
  /** Hash of the points and effects in force. */
  readonly rules: string
  readonly now: () => number
}

const words = text.debrief

/** The second look, first form: one's own path with the reasons in its margin. */
export function Debrief({ playthrough, compiled, telling, rules, now }: Props) {
  const heading = useFocusOn<HTMLHeadingElement>(playthrough.id)
  const { manifest } = compiled
  const path = { manifest, beats: telling.beats, events: playthrough.events }
  const score: Score = scoreOf(path)
  const ending = telling.beats.at(-1)?.ending ?? null
  const choices = telling.beats.length - 1
  const notices = [
    telling.halt && text.play.halt[telling.halt.why],
    !telling.halt && playthrough.story !== compiled.story && text.play.wordingChanged,
    playthrough.rules !== rules && words.changedRules,
    ending === null && !telling.halt && words.unfinished,
  ].filter((sentence) => typeof sentence === 'string')
  return (
    <div class="debrief">
      <header class="debrief-head">
        <p class="kicker">{words.title}</p>
        <h1 ref={heading} tabIndex={-1}>
          {words.of(manifest.scenario.title)}
        </h1>
        <p>
          {words.pathSummary(choices, playthrough.events.filter(({ type }) => type === 'note').length)}{' '}
          {ending !== null && text.play.ending(manifest.scenario.endings[ending] ?? ending)}
        </p>
        {notices.map((sentence) => (
          <p key={sentence} class="notice" role="status">
            {sentence}
          </p>
        ))}
        <nav class="debrief-ways" aria-label={words.title}>
          <a class="button" href="#/">
            <Icon name="home" /> {text.common.home}
          </a>
          <a class="button" href={`#/play/${playthrough.scenario}`}>
            {words.again}
          </a>
          <button type="button" class="button" onClick={() => saveFile(playthrough, new Date(now()))}>
            <Icon name="download" /> {words.download}
          </button>
        </nav>
      </header>
      <main>
        <AxisPoints score={score} />
        <Conduct score={score} />
        <TurnList path={path} findings={score.findings} />
        <section class="debrief-more" aria-label={words.more}>
          <CalibrationNote calibration={score.calibration} told={ending !== null} />
          <BoardSummary path={path} />
          <Standings beats={telling.beats} manifest={manifest} />
          {listsOf(manifest).labor && <IloPicture noted={indicatorsNoted(path)} />}
          {listsOf(manifest).statute && <StatutePicture noted={statutoryNoted(path)} />}
        </section>
      </main>
      <SupportFooter />
    </div>
  )
}
