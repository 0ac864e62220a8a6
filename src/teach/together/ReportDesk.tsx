import { seatsIn } from '../../classroom/session.ts'
import type { Beat } from '../../core/story/beat.ts'
import { host } from '../../ui/text/host.ts'
import type { HostDesk } from '../host/hostDesk.ts'
import { putting, reportPut } from './boardPut.ts'
import { SettledHere } from './SettledHere.tsx'

const words = host.together

/** The report: how the seats word its lines so far, and settling it. */
export function ReportDesk({ desk, beats }: { desk: HostDesk; beats: readonly Beat[] }) {
  const { session } = desk.view
  const { manifest } = desk.open.klass
  const at = session.klass.turn
  return (
    <section class="card" aria-labelledby="report-desk">
      <h2 id="report-desk">{words.report}</h2>
      {session.settled.has(at) ? (
        <SettledHere desk={desk} beats={beats} />
      ) : (
        <>
          <p class="hint">{words.reportHint}</p>
          <p role="status">
            <b>{words.put(putting(session, ['report']), seatsIn(session).length)}</b>
          </p>
          <dl class="report-lines">
            {reportPut(session, manifest).map(({ line, counts }) => (
              <div key={line}>
                <dt>{manifest.report[line]?.title}</dt>
                <dd>{words.lineCounts(counts.seen, counts.label, counts.conclusion)}</dd>
              </div>
            ))}
          </dl>
          <button type="button" class="button strong to-settle" onClick={() => desk.send({ type: 'release', at })}>
            {words.settleReport}
          </button>
        </>
      )}
    </section>
  )
}
