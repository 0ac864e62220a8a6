import { indicatorsNoted, listsOf, statutoryNoted } from '../../core/score/recognition.ts'
import { text } from '../../ui/text.ts'
import type { Look } from '../look.ts'
import { NextTime } from '../next/NextTime.tsx'
import { AxisPoints } from './AxisPoints.tsx'
import { BoardSummary } from './BoardSummary.tsx'
import { CalibrationNote } from './CalibrationNote.tsx'
import { Conduct } from './Conduct.tsx'
import { IloPicture } from './IloPicture.tsx'
import { Legend } from './Legend.tsx'
import { Standings } from './Standings.tsx'
import { StatutePicture } from './StatutePicture.tsx'
import { TurnList } from './TurnList.tsx'
import './path.css'

/** A look at one's own path, with the reasons in its margin. */
export function PathView({ look }: { look: Look }) {
  const { path, score, telling } = look
  const finished = (telling.beats.at(-1)?.ending ?? null) !== null
  const lists = listsOf(path.manifest)
  return (
    <>
      <AxisPoints score={score} values={look.values.value} role={path.manifest.scenario.role} />
      <Conduct score={score} />
      <Legend />
      <TurnList look={look} />
      <NextTime look={look} />
      <section class="debrief-more" aria-label={text.debrief.more}>
        <CalibrationNote calibration={score.calibration} told={finished} />
        <BoardSummary path={path} />
        <Standings beats={telling.beats} manifest={path.manifest} />
        {lists.labor && <IloPicture noted={indicatorsNoted(path)} />}
        {lists.statute && <StatutePicture noted={statutoryNoted(path)} />}
      </section>
    </>
  )
}
