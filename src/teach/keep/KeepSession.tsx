import { useMemo, useState } from 'preact/hooks'
import { axes } from '../../core/catalogue/axis.ts'
import { makeCsv } from '../../core/look/csv.ts'
import type { ByAxis } from '../../core/look/reading.ts'
import { Tick } from '../../debrief/keep/Tick.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { go } from '../../ui/router.ts'
import { fileName, saveText } from '../../ui/saveFile.ts'
import { classDebrief } from '../../ui/text/classDebrief.ts'
import { host } from '../../ui/text/host.ts'
import { classSplits } from '../debrief/classSplits.ts'
import { classWays } from '../debrief/classWays.ts'
import { useReadings } from '../debrief/useReadings.ts'
import { useReasons } from '../debrief/useReasons.ts'
import { DeleteSession } from '../desk/DeleteSession.tsx'
import { forgetSession } from '../desk/ownSessions.ts'
import type { HostDesk } from '../host/hostDesk.ts'
import { keeping } from '../keeping.ts'
import { ClassReport } from './ClassReport.tsx'
import { HandOn } from './HandOn.tsx'
import { picturesIn, pictureTable } from './pictureTable.ts'
import { type Along, sessionData } from './sessionData.ts'
import { sessionTable } from './sessionTable.ts'
import { useResults } from './useResults.ts'
import '../../debrief/keep/keep.css'
import './keepSession.css'

const words = classDebrief.keep

/** After the lesson: files, the report on paper, and the end of the session. */
export function KeepSession({ desk }: { desk: HostDesk }) {
  const { own, view, open, outside, walk } = desk
  const { session } = view
  const [along, setAlong] = useState<Along>({ names: false, reasons: false })
  const results = useResults(desk)
  const reasons = useReasons(desk)
  const splits = useMemo(() => classSplits(session, open.klass, walk), [open, view.version])
  const ways = useMemo(() => classWays(session, open.klass, walk), [open, view.version])
  // The best of a whole path is the same from every way's beginning: one is enough.
  const readings = useReadings(
    desk,
    ways.slice(0, 1).map(({ events }) => events),
    ways.length > 0 ? 1 : 0,
  )
  const whole = ways[0] && readings.of(ways[0].events)?.whole
  const best = whole && (Object.fromEntries(axes.map((axis) => [axis, whole[axis].best])) as unknown as ByAxis<number>)
  const save = (ending: 'csv' | 'json', content: string, type: string, what = 'class') =>
    saveText(fileName(`${session.head?.scenario}-${what}`, new Date(outside.now()), ending), content, type)
  const ready = results.at === 'here'
  return (
    <div class="keep-session">
      <section class="card keep-class" aria-labelledby="keep-class">
        <h2 id="keep-class">{words.title}</h2>
        <p>{words.intro}</p>
        {results.at === 'coming' && <p role="status">{words.coming}</p>}
        {results.at === 'failed' && (
          <p role="alert">
            {words.failed}{' '}
            <button type="button" class="button" onClick={results.again}>
              {words.again}
            </button>
          </p>
        )}
        {session.head?.names && (
          <Tick
            name={words.names}
            hint={words.namesHint}
            ticked={along.names}
            onChange={(names) => setAlong({ ...along, names })}
          />
        )}
        <Tick name={words.reasons} ticked={along.reasons} onChange={(on) => setAlong({ ...along, reasons: on })} />
        <div class="ways">
          <button type="button" class="button strong" aria-disabled={!ready} onClick={() => ready && window.print()}>
            {words.print}
          </button>
          <button
            type="button"
            class="button"
            aria-disabled={!ready}
            onClick={() =>
              ready &&
              save(
                'csv',
                makeCsv(sessionTable(results.results, open.klass.manifest, best, along.names)),
                'text/csv;charset=utf-8',
              )
            }
          >
            <Icon name="download" /> {words.table}
          </button>
          {picturesIn(session).length > 0 && (
            <button
              type="button"
              class="button"
              onClick={() => save('csv', makeCsv(pictureTable(session)), 'text/csv;charset=utf-8', 'first-picture')}
            >
              <Icon name="download" /> {words.pictures}
            </button>
          )}
          <button
            type="button"
            class="button"
            aria-disabled={!ready}
            onClick={() =>
              ready &&
              save('json', sessionData(session, results.results, splits, reasons.reasons, along), 'application/json')
            }
          >
            <Icon name="download" /> {words.data}
          </button>
        </div>
      </section>
      <HandOn desk={desk} />
      <EndSession desk={desk} onGone={() => forgetSession(keeping, own.code)} />
      {ready && (
        <ClassReport
          desk={desk}
          results={results.results}
          splits={splits}
          reasons={along.reasons ? reasons.reasons : []}
          best={best}
          names={along.names}
        />
      )}
    </div>
  )
}

/** The end of a session, and its deletion. */
function EndSession({ desk, onGone }: { desk: HostDesk; onGone: () => void }) {
  const { session } = desk.view
  const [asking, setAsking] = useState<'end' | 'delete' | null>(null)
  const ended = session.phase === 'ended'
  return (
    <section class="card keep-class" aria-labelledby="end-session">
      <h2 id="end-session">{ended ? words.over : words.end}</h2>
      <p class="hint">{words.endHint}</p>
      <div class="ways">
        {!ended && (
          <button type="button" class="button" onClick={() => setAsking('end')}>
            {words.end}
          </button>
        )}
        <button type="button" class="button" onClick={() => setAsking('delete')}>
          <Icon name="trash" /> {words.remove}
        </button>
      </div>
      {asking === 'end' && (
        <Dialog title={host.end.title} kind="card" closeLabel={host.end.no} onClose={() => setAsking(null)}>
          <p>{host.end.ask}</p>
          <button
            type="button"
            class="button strong"
            onClick={() => {
              setAsking(null)
              void desk.send({ type: 'end' })
            }}
          >
            {host.end.yes}
          </button>
        </Dialog>
      )}
      {asking === 'delete' && (
        <DeleteSession
          session={desk.own}
          onClose={() => setAsking(null)}
          onGone={() => {
            onGone()
            go('/teach')
          }}
        />
      )}
    </section>
  )
}
