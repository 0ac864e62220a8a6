import { indicatorsNoted } from '../../core/score/recognition.ts'
import { text } from '../../ui/text.ts'
import type { Look } from '../look.ts'
import { AxisPoints } from './AxisPoints.tsx'
import { BoardSummary } from './BoardSummary.tsx'
import { CalibrationNote } from './CalibrationNote.tsx'
import { Conduct } from './Conduct.tsx'
import { IloPicture } from './IloPicture.tsx'
import { Standings } from './Standings.tsx'
import { TurnList } from './TurnList.tsx'

/** One's own path with the reasons in its margin. */
export function PathView({ look }: { look: Look }) {
  const { path, score, telling } = look
  const finished = (telling.beats.at(-1)?.ending ?? null) !== null
  return (
    <>
      <AxisPoints score={score} values={look.values.value} />
      <Conduct score={score} />
      <TurnList path={path} findings={score.findings} />
      <section class="debrief-more" aria-label={text.debrief.more}>
        <CalibrationNote calibration={score.calibration} told={finished} />
        <BoardSummary path={path} />
        <Standings beats={telling.beats} manifest={path.manifest} />
        <IloPicture noted={indicatorsNoted(path)} />
      </section>
    </>
  )
}
